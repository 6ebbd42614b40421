import { useWords } from '$lib/i18n/index.svelte';

export const load = () => useWords('helpdesk');
