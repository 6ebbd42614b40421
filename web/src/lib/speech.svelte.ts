// Reading aloud with the voice of the browser. One thing is read at a time; pressing again stops it.
import { locale } from './i18n/index.svelte';
import { sentencesOf } from './sentences';
import { settings } from './settings.svelte';

// Nobody speaks as slowly: then the end was missed, and the next sentence begins.
const patienceMs = 5000;
const letterMs = 250;

class Speech {
  /** The text being read, null when silent. */
  reading: string | null = $state(null);
  /** The sentence of it that is heard now. */
  sentence: string | null = $state(null);
  private held: SpeechSynthesisUtterance | null = null;
  /** Grows with each reading: an older one that is still ending knows that it is over. */
  private turn = 0;
  /** Set when someone pressed a button and the device has no voice for the language. */
  noVoice = $state(false);
  readonly possible = typeof speechSynthesis !== 'undefined';

  toggle(text: string): void {
    if (this.reading === text) this.stop();
    else void this.say(text);
  }

  /** Resolves when it has been read, or at once where nothing can be heard. */
  async say(text: string): Promise<void> {
    this.stop();
    if (!this.possible || !text) return;
    const voice = this.voice();
    this.noVoice = voice === undefined;
    if (voice === undefined) return;
    const turn = ++this.turn;
    this.reading = text;
    for (const sentence of sentencesOf(text)) {
      if (turn !== this.turn) return;
      this.sentence = sentence;
      await this.utter(sentence, voice);
    }
    if (turn === this.turn) this.reading = this.sentence = null;
  }

  private utter(sentence: string, voice: SpeechSynthesisVoice | null): Promise<void> {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.lang = locale();
    utterance.rate = 0.9;
    if (voice) utterance.voice = voice;
    // Held, since some browsers forget an utterance, and with it the word that it has ended.
    this.held = utterance;
    return new Promise((resolve) => {
      const late = setTimeout(resolve, patienceMs + letterMs * sentence.length);
      utterance.onend = utterance.onerror = () => {
        clearTimeout(late);
        resolve();
      };
      speechSynthesis.speak(utterance);
    });
  }

  stop(): void {
    this.turn++;
    this.reading = this.sentence = null;
    if (this.possible) speechSynthesis.cancel();
  }

  /** null: let the browser choose, because it has not told its voices (yet); undefined: there is none. */
  private voice(): SpeechSynthesisVoice | null | undefined {
    const voices = speechSynthesis.getVoices();
    if (!voices.length) return null;
    const fitting = voices.filter((voice) => voice.lang.toLowerCase().startsWith(settings.language));
    return fitting.find((voice) => voice.localService) ?? fitting[0];
  }
}

export const speech = new Speech();
