#include "voice/machine.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <optional>
#include <utility>

#include "voice/sound.h"

namespace domdom::voice {

namespace {

constexpr int kAtOnce = 2;
// The longest paragraph of the content takes half a minute; more than this is no sentence group.
constexpr double kSecondsMax = 120;
constexpr size_t kWavBytesMax = static_cast<size_t>(kSecondsMax) * 22050 * 2 + 1024;
constexpr int kKilobits = 24, kRate = 22050;

constexpr std::array<Voice, 5> kVoices{{{"vi-north", "vi", "vi"},
                                        {"vi-central", "vi", "vi-vn-x-central"},
                                        {"vi-south", "vi", "vi-vn-x-south"},
                                        {"en", "en", "en-gb"},
                                        {"fr", "fr", "fr-fr"}}};

class File {
  public:
    explicit File(int number) : number_(number) {}
    ~File() { close(); }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    int number() const { return number_; }
    void close() {
        if (number_ >= 0) ::close(std::exchange(number_, -1));
    }

  private:
    int number_;
};

// A child that is ended and waited for, however its caller leaves.
class Child {
  public:
    explicit Child(pid_t pid) : pid_(pid) {}
    ~Child() {
        if (pid_ <= 0) return;
        ::kill(pid_, SIGKILL);
        wait();
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    // Its exit status; -1 when it did not end by itself.
    int wait() {
        int status = 0;
        const pid_t pid = std::exchange(pid_, 0);
        while (::waitpid(pid, &status, 0) < 0)
            if (errno != EINTR) return -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

  private:
    pid_t pid_;
};

// Where `words` lie to be read from the beginning. A pipe could be broken by its reader.
int file_of(const std::string& words) {
    const int file = ::memfd_create("words", MFD_CLOEXEC);
    if (file < 0) return file;
    size_t done = 0;
    while (done < words.size()) {
        const ssize_t more = ::write(file, words.data() + done, words.size() - done);
        if (more <= 0) break;
        done += static_cast<size_t>(more);
    }
    ::lseek(file, 0, SEEK_SET);
    return file;
}

// Starts the program with `in` and `out` as its ends and nothing else of ours: no socket, no file of the
// store, no blocked signals, no environment but PATH. An errno, 0 when it runs.
int start(const std::vector<std::string>& line, int in, int out, pid_t& pid) {
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&files);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_adddup2(&files, in, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, out, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
    sigset_t signals;
    sigemptyset(&signals);
    posix_spawnattr_setsigmask(&attributes, &signals);
    sigaddset(&signals, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes, &signals);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    std::vector<char*> arguments;
    for (const auto& word : line) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    std::string path = "PATH=/usr/local/bin:/usr/bin:/bin";
    std::array<char*, 2> environment{path.data(), nullptr};
    const int fault =
        ::posix_spawnp(&pid, arguments[0], &files, &attributes, arguments.data(), environment.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    return fault;
}

// All it writes, until it ends; nothing when that takes too long or too much comes.
std::optional<std::string> read_all(int file, int patience_ms) {
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::milliseconds(patience_ms);
    std::string all;
    for (std::array<char, 16384> some{};;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
        pollfd wanted{file, POLLIN, 0};
        if (left <= 0 || ::poll(&wanted, 1, static_cast<int>(left)) == 0) return std::nullopt;
        const ssize_t more = ::read(file, some.data(), some.size());
        if (more == 0) return all;
        if (more < 0 && errno == EINTR) continue;
        if (more < 0 || all.size() + static_cast<size_t>(more) > kWavBytesMax) return std::nullopt;
        all.append(some.data(), static_cast<size_t>(more));
    }
}

Error failed(std::string what) { return {Code::kInternal, std::move(what), "espeak-ng"}; }

}  // namespace

const Voice* find_voice(std::string_view name) {
    const auto at =
        std::find_if(kVoices.begin(), kVoices.end(), [&](const Voice& one) { return one.name == name; });
    return at == kVoices.end() ? nullptr : &*at;
}

Machine::Machine(MachineOptions options) : options_(std::move(options)), places_(kAtOnce) {}

Result<std::shared_ptr<const std::string>> Machine::speak(const Voice& voice, const std::string& words) {
    const std::string key = std::string(voice.name) + '\n' + words;
    if (auto kept = find_kept(key)) return kept;
    if (!places_.try_acquire())
        return Error{Code::kBusy, "the voice is speaking for others", {}, "ask again in a second", 1};
    auto wav = run(voice, words);
    places_.release();
    const auto sound = TRY(parse_wav(TRY(std::move(wav)), kSecondsMax));
    auto mp3 = std::make_shared<const std::string>(TRY(to_mp3(sound, kKilobits, kRate)));
    keep(key, mp3);
    return mp3;
}

Result<std::string> Machine::run(const Voice& voice, const std::string& words) const {
    const File in(file_of(words));
    int ends[2];
    if (in.number() < 0 || ::pipe2(ends, O_CLOEXEC) != 0) return failed("no file could be opened for it");
    const File out(ends[0]);
    File its_end(ends[1]);
    // Slower than it speaks by itself: for an old ear.
    const std::vector<std::string> line{
        options_.program, "-v",      std::string(voice.program_name), "-s", "140", "-b", "1",
        "--stdin",        "--stdout"};
    pid_t pid = 0;
    const int fault = start(line, in.number(), its_end.number(), pid);
    if (fault == ENOENT || fault == EACCES)
        return Error{
            Code::kNotFound, "this server has no voice of its own", {}, "install espeak-ng beside it"};
    if (fault != 0) return failed("it could not be started");
    Child child(pid);
    its_end.close();
    auto wav = read_all(out.number(), options_.patience_ms);
    if (!wav) return failed("it did not finish in time");
    if (child.wait() != 0 || wav->empty()) return failed("it could not say this");
    return std::move(*wav);
}

Machine::Spoken Machine::find_kept(const std::string& key) {
    const std::lock_guard guard(mutex_);
    const auto at = by_key_.find(key);
    if (at == by_key_.end()) return nullptr;
    kept_.splice(kept_.begin(), kept_, at->second);
    return at->second->second;
}

void Machine::keep(const std::string& key, Spoken mp3) {
    const std::lock_guard guard(mutex_);
    if (by_key_.contains(key)) return;
    kept_bytes_ += key.size() + mp3->size();
    kept_.emplace_front(key, std::move(mp3));
    by_key_.emplace(key, kept_.begin());
    while (kept_bytes_ > options_.kept_bytes_max && !kept_.empty()) {
        kept_bytes_ -= kept_.back().first.size() + kept_.back().second->size();
        by_key_.erase(kept_.back().first);
        kept_.pop_back();
    }
}

}  // namespace domdom::voice
