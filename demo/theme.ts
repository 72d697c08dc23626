const key = 'org-invitations-demo:theme';
const radios = () => document.querySelectorAll<HTMLInputElement>('input[name="theme"]');

/** What was chosen before; nothing where the browser keeps nothing. */
function kept(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(theme: string): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // The choice holds until the page closes.
  }
}

function show(theme: string): void {
  document.documentElement.dataset['theme'] = theme;
  for (const radio of radios()) radio.checked = radio.value === theme;
}

/** Lets the page be light, dark, or as the system has it. */
export function startTheme(): void {
  show(kept() ?? 'auto');
  for (const radio of radios())
    radio.addEventListener('change', () => {
      show(radio.value);
      keep(radio.value);
    });
}
