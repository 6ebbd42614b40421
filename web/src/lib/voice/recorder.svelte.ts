// The microphone of an author's page: records one sentence group at a time.
import { peakOf, recordingRate, samplesOf, silencePeak, wavOf } from './wav';

export const secondsMax = 60;

export type Trouble = 'denied' | 'unable' | 'silent';

export class Recorder {
  state: 'idle' | 'recording' | 'ready' = $state('idle');
  seconds = $state(0);
  trouble: Trouble | null = $state(null);
  /** What was recorded, once ready. */
  wav: Blob | null = null;
  private recorder: MediaRecorder | null = null;
  private turn = 0;

  static readonly possible =
    typeof MediaRecorder !== 'undefined' && Boolean(navigator.mediaDevices?.getUserMedia);

  async start(): Promise<void> {
    this.forget();
    if (!Recorder.possible) return void (this.trouble = 'unable');
    const turn = ++this.turn;
    try {
      const audio = { channelCount: 1, echoCancellation: true, noiseSuppression: true };
      const stream = await navigator.mediaDevices.getUserMedia({ audio });
      if (turn !== this.turn) return close(stream);
      await this.record(stream);
    } catch {
      this.trouble = 'denied';
      this.state = 'idle';
    }
  }

  private async record(stream: MediaStream): Promise<void> {
    const parts: Blob[] = [];
    const recorder = new MediaRecorder(stream);
    this.recorder = recorder;
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const ended = new Promise((resolve) => (recorder.onstop = resolve));
    recorder.start();
    this.state = 'recording';
    const clock = setInterval(() => {
      this.seconds++;
      if (this.seconds >= secondsMax - 1) this.stop();
    }, 1000);
    await ended;
    clearInterval(clock);
    close(stream);
    if (recorder === this.recorder) await this.settle(new Blob(parts));
  }

  private async settle(recorded: Blob): Promise<void> {
    const samples = await samplesOf(recorded);
    this.trouble = peakOf(samples) < silencePeak ? 'silent' : null;
    this.wav = this.trouble ? null : wavOf(samples, recordingRate);
    this.state = this.wav ? 'ready' : 'idle';
  }

  stop(): void {
    if (this.recorder?.state === 'recording') this.recorder.stop();
  }

  /** What was recorded and not kept is gone. */
  forget(): void {
    this.turn++;
    this.stop();
    this.recorder = null;
    this.wav = this.trouble = null;
    this.seconds = 0;
    this.state = 'idle';
  }
}

/** The sign of the microphone goes out. */
const close = (stream: MediaStream) => stream.getTracks().forEach((track) => track.stop());
