export function UndeliveredRoute() {
  return null;
}
