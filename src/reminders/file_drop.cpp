#include "reminders/file_drop.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace domdom::reminders {

namespace {

// The owner writes, the folder's group reads: the other program runs as somebody else.
constexpr mode_t kFileMode = 0640;
constexpr mode_t kFolderMode = 0700;

Error failed(const char* what, const std::string& where) {
    const int code = errno;
    return {code == ENOSPC || code == EDQUOT ? Code::kStorageFull : Code::kStorage,
            fmt::format("{}: {}", what, std::strerror(code)), where,
            "see that the folder of reminders-folder is there and may be written"};
}

class File {
  public:
    File(const std::string& path, int flags, mode_t mode = 0)
        : fd_(::open(path.c_str(), flags | O_CLOEXEC, mode)) {}
    ~File() {
        if (fd_ >= 0) ::close(fd_);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    int fd() const { return fd_; }

  private:
    const int fd_;
};

bool is_there(const std::string& path) { return ::access(path.c_str(), F_OK) == 0; }

Result<> sync_folder(const std::string& path) {
    const File folder(path, O_RDONLY | O_DIRECTORY);
    if (folder.fd() < 0 || ::fsync(folder.fd()) != 0)
        return failed("the folder cannot be synchronised", path);
    return {};
}

// Whatever the umask of the service says.
Result<> write_file(const std::string& path, std::string_view text) {
    const File file(path, O_WRONLY | O_CREAT | O_TRUNC, kFileMode);
    if (file.fd() < 0 || ::fchmod(file.fd(), kFileMode) != 0) return failed("the file cannot be made", path);
    while (!text.empty()) {
        const ssize_t written = ::write(file.fd(), text.data(), text.size());
        if (written < 0) return failed("the file cannot be written", path);
        text.remove_prefix(static_cast<size_t>(written));
    }
    if (::fsync(file.fd()) != 0) return failed("the file cannot be synchronised", path);
    return {};
}

// Headers end at the first empty line, and a text has none to begin with; a line break in a title stays one
// line.
std::string file_text(const Message& message) {
    std::string text = message.text;
    for (char& c : text)
        if (static_cast<unsigned char>(c) < ' ') c = ' ';
    return fmt::format("To: {}\nAlphabet: UTF-8\n\n{}\n", message.to, text);
}

class FileDrop final : public Gateway {
  public:
    explicit FileDrop(std::string folder) : folder_(std::move(folder)), aside_(folder_ + "/.domdom") {}

    std::string_view name() const override { return "folder"; }
    std::string address_of(const std::string& phone, const std::string&) const override {
        return mobile_number(phone);
    }

    Result<> send(const Message& message, const std::stop_token&) override {
        const auto [file, mark, out] = paths(message.id);
        if (!is_there(mark)) {
            if (::mkdir(aside_.c_str(), kFolderMode) != 0 && errno != EEXIST)
                return failed("the folder cannot be made", aside_);
            TRY(write_file(file, file_text(message)));
            TRY(sync_folder(aside_));
            TRY(write_file(mark, {}));
            TRY(sync_folder(aside_));
        } else if (!is_there(file)) {
            return {};  // it went, and the server ended before it could say so
        }
        if (::rename(file.c_str(), out.c_str()) != 0) return failed("the file cannot be moved", out);
        return sync_folder(folder_);
    }

    void forget(const Uuid& id) override {
        const auto [file, mark, out] = paths(id);
        ::unlink(file.c_str());
        ::unlink(mark.c_str());
    }

  private:
    struct Paths {
        std::string file, mark, out;
    };
    Paths paths(const Uuid& id) const {
        const std::string name = "domdom-" + id.text();
        return {aside_ + "/" + name, aside_ + "/" + name + ".mark", folder_ + "/" + name};
    }

    const std::string folder_, aside_;
};

}  // namespace

std::unique_ptr<Gateway> make_file_drop(std::string folder) {
    return std::make_unique<FileDrop>(std::move(folder));
}

}  // namespace domdom::reminders
