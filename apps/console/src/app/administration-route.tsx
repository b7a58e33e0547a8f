export function AdministrationRoute() {
  return null;
}
