import { useWords } from '$lib/i18n/index.svelte';

// What is wrong with a workbook is said with the words of lists.
export const load = () => useWords('lists');
