// Sound as the server takes it: WAV, one channel of 16-bit samples.

export const recordingRate = 24_000;

/** What a microphone gives that hears nobody. */
export const silencePeak = 0.01;

export const peakOf = (samples: Float32Array): number =>
  samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);

/** Samples lie between -1 and 1. */
export function wavOf(samples: Float32Array, rate: number): Blob {
  const head = 44;
  const view = new DataView(new ArrayBuffer(head + 2 * samples.length));
  const put = (at: number, letters: string) =>
    [...letters].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  put(0, 'RIFF');
  view.setUint32(4, head - 8 + 2 * samples.length, true);
  put(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true); // whole numbers
  view.setUint16(22, 1, true); // one channel
  view.setUint32(24, rate, true);
  view.setUint32(28, 2 * rate, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  put(36, 'data');
  view.setUint32(40, 2 * samples.length, true);
  samples.forEach((sample, i) =>
    view.setInt16(head + 2 * i, Math.round(Math.max(-1, Math.min(1, sample)) * 32767), true)
  );
  return new Blob([view], { type: 'audio/wav' });
}

/** Whatever the browser recorded, as one channel at our rate. */
export async function samplesOf(recorded: Blob): Promise<Float32Array> {
  const context = new OfflineAudioContext(1, 1, recordingRate);
  const decoded = await context.decodeAudioData(await recorded.arrayBuffer());
  const mixing = new OfflineAudioContext(
    1,
    Math.max(1, Math.ceil(decoded.duration * recordingRate)),
    recordingRate
  );
  const source = mixing.createBufferSource();
  source.buffer = decoded;
  source.connect(mixing.destination);
  source.start();
  return (await mixing.startRendering()).getChannelData(0);
}
