import type { HandleClientError } from '@sveltejs/kit';
import { ApiError, kindWords } from '$lib/api';

/** What went wrong while a page was opened, in words; `+error.svelte` shows them. */
export const handleError: HandleClientError = ({ error, status }) => {
  if (status !== 404 && !(error instanceof ApiError)) console.error(error);
  return { message: status === 404 ? '' : kindWords(error) };
};
