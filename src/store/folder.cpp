#include "store/folder.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

#include "store/cut_short.h"
#include "store/leftovers.h"
#include "store/migrations.h"

namespace domdom::store {

namespace {

constexpr const char* kFindOwnStream = "SELECT stream FROM stream WHERE own = 1 ORDER BY stream DESC LIMIT 1";
constexpr const char* kInsertStream = "INSERT INTO stream (stream, node, epoch, own) VALUES (1, $1, 1, 1)";

// Writes the whole file and its folder entry to disk before it counts as there.
Result<> write_private_file(const std::string& file, std::string_view content) {
    const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const bool written =
        fd >= 0 && ::write(fd, content.data(), content.size()) == static_cast<ssize_t>(content.size()) &&
        ::fsync(fd) == 0;
    if (fd >= 0) ::close(fd);
    if (!written) return Error{Code::kStorage, "the file cannot be written", file, "check space and rights"};
    return {};
}

// Opening for writing changes a file's mode: one of another program is looked at first.
Result<std::unique_ptr<Connection>> open_writer(const std::string& file) {
    std::error_code fault;
    TRY(refuse_cut_short(file));
    if (std::filesystem::exists(file, fault))
        TRY(refuse_foreign(*TRY(open_sqlite(file, Access::kRead)), file));
    return open_sqlite(file, Access::kWrite);
}

std::string read_small_file(const std::string& file) {
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return {};
    std::array<char, 256> buffer{};
    const ssize_t size = ::read(fd, buffer.data(), buffer.size());
    ::close(fd);
    return size > 0 ? std::string(buffer.data(), static_cast<size_t>(size)) : std::string{};
}

}  // namespace

Result<std::unique_ptr<Folder>> Folder::open(const std::string& path, int64_t now_ms) {
    if (path.find("://") != std::string::npos)
        return invalid("this is not the address of a store", path,
                       "give a folder, or postgresql://USER@HOST/DATABASE");
    std::error_code fault;
    std::filesystem::create_directories(path, fault);
    if (fault)
        return Error{Code::kStorage, fmt::format("the data folder cannot be made: {}", fault.message()),
                     path};

    auto lock = TRY(FolderLock::take(path));
    std::unique_ptr<Folder> folder(new Folder(path, std::move(lock)));
    remove_dead_verifications(path);
    std::filesystem::remove_all(restore_aside(path), fault);
    auto writer = open_writer(folder->database_file());
    if (!writer.ok()) {
        Error error = writer.take_error();
        error.where = folder->database_file();
        return error;
    }
    folder->writer_ = std::move(writer).value();
    TRY(migrate(*folder->writer_, now_ms));
    TRY(folder->load_key());
    folder->store_key_ = folder->secret_key_;
    TRY(folder->load_stream());
    return folder;
}

Folder::~Folder() { close_connections(); }

Result<> Folder::load_key() {
    const std::string file = path_ + "/node.key";
    std::string secret = read_small_file(file);
    if (secret.empty()) {
        crypto_sign_keypair(public_key_.data(), secret_key_.data());
        TRY(write_private_file(file,
                               {reinterpret_cast<const char*>(secret_key_.data()), secret_key_.size()}));
        return {};
    }
    if (secret.size() != secret_key_.size())
        return Error{Code::kStorage, "the node's key is damaged", file,
                     "restore it, or delete it to become a new node"};
    std::copy(secret.begin(), secret.end(), secret_key_.begin());
    crypto_sign_ed25519_sk_to_pk(public_key_.data(), secret_key_.data());
    sodium_memzero(secret.data(), secret.size());
    return {};
}

Result<> Folder::load_stream() {
    own_stream_ = TRY(writer_->integer_or(0, kFindOwnStream));
    if (own_stream_ != 0) return {};
    own_stream_ = 1;
    return writer_->run(kInsertStream,
                        Bind::blob({reinterpret_cast<const char*>(public_key_.data()), public_key_.size()}));
}

Result<News> Folder::begin_turn() {
    TRY(writer_->begin());
    return News{};
}

Result<std::unique_ptr<Connection>> Folder::open_reader() {
    return open_sqlite(database_file(), Access::kRead);
}

}  // namespace domdom::store
