// Plays a sound of the server's. One at a time; what is played from the device's own store needs no network.

let playing: { audio: HTMLAudioElement; end: (heard: boolean) => void } | null = null;

/**
 * Resolves true when it was heard to its end; false when there is none, it cannot be played, or it was stopped.
 * `onprogress` is told which part of it (0 to 1) has been heard.
 */
export async function play(path: string, onprogress: (part: number) => void): Promise<boolean> {
  let url = '';
  try {
    const response = await fetch(path);
    if (!response.ok) return false;
    url = URL.createObjectURL(await response.blob());
    return await hear(url, onprogress);
  } catch {
    return false;
  } finally {
    if (url) URL.revokeObjectURL(url);
  }
}

function hear(url: string, onprogress: (part: number) => void): Promise<boolean> {
  stop();
  return new Promise((resolve) => {
    const audio = new Audio(url);
    const end = (heard: boolean) => {
      if (playing?.audio === audio) playing = null;
      audio.pause();
      resolve(heard);
    };
    playing = { audio, end };
    audio.ontimeupdate = () => audio.duration && onprogress(audio.currentTime / audio.duration);
    audio.onended = () => end(true);
    audio.onerror = () => end(false);
    audio.play().catch(() => end(false));
  });
}

export function stop(): void {
  playing?.end(false);
}
