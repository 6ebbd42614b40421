// What a person says, as the browser understands it. Only where it can, and where this page may ask for the microphone.
import { locale } from '../i18n/index.svelte';

interface Recognition {
  lang: string;
  maxAlternatives: number;
  onresult: (event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void;
  onend: () => void;
  onerror: () => void;
  start(): void;
  abort(): void;
}

const maker = (): (new () => Recognition) | undefined => {
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as Record<string, unknown>;
  return (SpeechRecognition ?? webkitSpeechRecognition) as (new () => Recognition) | undefined;
};

/** What a page may is fixed by the address it was first opened at. */
export function mayAskMicrophone(): boolean {
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature(name: string): boolean } };
  return featurePolicy?.allowsFeature('microphone') ?? true;
}

export const canListen = (): boolean => maker() !== undefined && mayAskMicrophone();

let going: Recognition | null = null;

/** Resolves with what was said; null when nothing was understood. */
export function listen(): Promise<string | null> {
  going?.abort();
  const Maker = maker();
  if (!Maker) return Promise.resolve(null);
  const recognition = new Maker();
  going = recognition;
  recognition.lang = locale();
  recognition.maxAlternatives = 1;
  return new Promise((resolve) => {
    recognition.onresult = ({ results }) => resolve(results[0]?.[0]?.transcript.trim() || null);
    recognition.onerror = recognition.onend = () => resolve(null);
    try {
      recognition.start();
    } catch {
      resolve(null);
    }
  });
}

export const stopListening = (): void => going?.abort();
