export function LogRoute() {
  return null;
}
