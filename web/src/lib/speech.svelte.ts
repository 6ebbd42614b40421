// Reading aloud: what somebody recorded, else the voice of the browser, else the one that the server makes. One thing
// is read at a time; pressing again stops it.
import { locale } from './i18n/index.svelte';
import { sentenceAt, sentencesOf } from './sentences';
import { settings } from './settings.svelte';
import { play, stop as stopPlaying } from './voice/play';
import { machinePath, recordingPath } from './voice/recordings';

/** Sentence groups, one after the other. A group is what the content or a screen says as a whole. */
export type Spoken = string | string[];

// Nobody speaks as slowly: then the end was missed, and the next sentence begins.
const patienceMs = 5000;
const letterMs = 250;
// A browser that does not tell its voices has begun by then, or has none.
const beginMs = 2000;

/** As one text, by which it is known what is being read. */
export const asText = (words: Spoken): string => (typeof words === 'string' ? words : words.join(' '));

class Speech {
  /** The text being read, null when silent. */
  reading: string | null = $state(null);
  /** The sentence group of it that is heard now: what shows these words on a screen lights up (class heard). */
  group: string | null = $state(null);
  /** The sentence of it that is heard now. */
  sentence: string | null = $state(null);
  private held: SpeechSynthesisUtterance | null = null;
  /** Grows with each reading: an older one that is still ending knows that it is over. */
  private turn = 0;
  /** Set when someone pressed a button and nothing here has a voice for the language. */
  noVoice = $state(false);
  /** What is heard, or was last, is the server's made voice. */
  byMachine = $state(false);
  /** The languages in which this browser was heard to be silent. */
  private silent = new Set<string>();
  private readonly browser = typeof speechSynthesis !== 'undefined';
  readonly possible = this.browser || typeof Audio !== 'undefined';

  toggle(words: Spoken): void {
    if (this.reading === asText(words)) this.stop();
    else void this.say(words);
  }

  /** Resolves when it has been read, or at once where nothing can be heard. */
  async say(words: Spoken): Promise<void> {
    this.stop();
    const groups = [words].flat().filter(Boolean);
    if (!this.possible || !groups.length) return;
    const turn = ++this.turn;
    this.reading = asText(words);
    this.noVoice = false;
    for (const group of groups) {
      if (turn !== this.turn) return;
      this.group = group;
      await this.sayGroup(group, turn);
    }
    if (turn === this.turn) this.reading = this.group = this.sentence = null;
  }

  private async sayGroup(group: string, turn: number): Promise<void> {
    const over = () => turn !== this.turn;
    const recorded = recordingPath(group);
    this.byMachine = false;
    if (recorded && ((await this.playGroup(recorded, group, turn)) || over())) return;
    const voice = this.voice();
    if (voice !== undefined && ((await this.utterGroup(group, voice, turn)) || over())) return;
    this.byMachine = true;
    if ((await this.playGroup(machinePath(group), group, turn)) || over()) return;
    this.byMachine = false;
    this.noVoice = true;
  }

  private playGroup(path: string, group: string, turn: number): Promise<boolean> {
    return play(path, (part) => {
      if (turn === this.turn) this.sentence = sentenceAt(group, part);
    });
  }

  /** False when the browser turns out to have no voice after all. */
  private async utterGroup(
    group: string,
    voice: SpeechSynthesisVoice | null,
    turn: number
  ): Promise<boolean> {
    for (const sentence of sentencesOf(group)) {
      if (turn !== this.turn) return true;
      this.sentence = sentence;
      if (await this.utter(sentence, voice)) continue;
      if (turn === this.turn) this.silent.add(settings.language);
      return false;
    }
    return true;
  }

  private utter(sentence: string, voice: SpeechSynthesisVoice | null): Promise<boolean> {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.lang = locale();
    utterance.rate = 0.9;
    if (voice) utterance.voice = voice;
    // Held, since some browsers forget an utterance, and with it the word that it has ended.
    this.held = utterance;
    return new Promise((resolve) => {
      const late = setTimeout(() => done(true), patienceMs + letterMs * sentence.length);
      const unknown = voice ? undefined : setTimeout(() => done(false), beginMs);
      const done = (heard: boolean) => {
        clearTimeout(late);
        clearTimeout(unknown);
        resolve(heard);
      };
      utterance.onstart = () => clearTimeout(unknown);
      utterance.onend = () => done(true);
      utterance.onerror = ({ error }) => done(error === 'canceled' || error === 'interrupted');
      speechSynthesis.speak(utterance);
    });
  }

  stop(): void {
    this.turn++;
    this.reading = this.group = this.sentence = null;
    stopPlaying();
    if (this.browser) speechSynthesis.cancel();
  }

  /** Whether this device speaks the language by itself, as far as it tells. */
  get hasVoice(): boolean {
    return Boolean(this.voice());
  }

  /** null: let the browser choose, because it has not told its voices (yet); undefined: there is none. */
  private voice(): SpeechSynthesisVoice | null | undefined {
    if (!this.browser || this.silent.has(settings.language)) return undefined;
    const voices = speechSynthesis.getVoices();
    if (!voices.length) return null;
    const fitting = voices.filter((voice) => voice.lang.toLowerCase().startsWith(settings.language));
    return fitting.find((voice) => voice.localService) ?? fitting[0];
  }
}

export const speech = new Speech();
