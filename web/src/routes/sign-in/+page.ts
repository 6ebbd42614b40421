export function load() {
  document.documentElement.dataset.part = 'staff';
}
