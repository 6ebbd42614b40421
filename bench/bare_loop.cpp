// The floor for W3: the least that takes a POST and answers after it is on disk. Boost.Beast on one thread,
// SQLite on another, group commit with synchronous=FULL; no routing, no sessions, no JSON, one table.
//
//   bench_bare_loop FILE PORT
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <sqlite3.h>

#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = asio::ip::tcp;

constexpr size_t kGroupMax = 2'000;

void must(int status, sqlite3* db) {
    if (status == SQLITE_OK || status == SQLITE_DONE) return;
    std::fprintf(stderr, "bare loop: %s\n", sqlite3_errmsg(db));
    std::exit(1);
}

class Session;

// Rows that wait together share a commit.
class Writer {
  public:
    Writer(const char* file, asio::io_context& io) : io_(io) {
        must(sqlite3_open(file, &db_), db_);
        must(sqlite3_exec(db_,
                          "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                          "CREATE TABLE event (seq INTEGER PRIMARY KEY, body TEXT NOT NULL)",
                          nullptr, nullptr, nullptr),
             db_);
        must(sqlite3_prepare_v2(db_, "INSERT INTO event (body) VALUES (?1)", -1, &insert_, nullptr), db_);
        thread_ = std::thread([this] { loop(); });
        thread_.detach();  // the process is killed when the measurement ends
    }
    void submit(std::shared_ptr<Session> session) {
        {
            std::lock_guard guard(mutex_);
            queue_.push_back(std::move(session));
        }
        wake_.notify_one();
    }

  private:
    void loop();

    asio::io_context& io_;
    sqlite3* db_ = nullptr;
    sqlite3_stmt* insert_ = nullptr;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<std::shared_ptr<Session>> queue_;
    std::thread thread_;
};

class Session : public std::enable_shared_from_this<Session> {
  public:
    Session(tcp::socket socket, Writer& writer) : stream_(std::move(socket)), writer_(writer) {}
    const std::string& body() const { return request_.body(); }

    void read() {
        request_ = {};
        http::async_read(stream_, buffer_, request_,
                         [self = shared_from_this()](beast::error_code fault, size_t) {
                             if (!fault) self->writer_.submit(self);
                         });
    }
    void answer() {
        response_ = {http::status::ok, 11};
        response_.keep_alive(true);
        response_.set(http::field::content_type, "application/json");
        response_.body() = R"({"ok":true})";
        response_.prepare_payload();
        http::async_write(stream_, response_, [self = shared_from_this()](beast::error_code fault, size_t) {
            if (!fault) self->read();
        });
    }

  private:
    beast::tcp_stream stream_;
    Writer& writer_;
    beast::flat_buffer buffer_;
    http::request<http::string_body> request_;
    http::response<http::string_body> response_;
};

void Writer::loop() {
    for (;;) {
        std::vector<std::shared_ptr<Session>> group;
        {
            std::unique_lock guard(mutex_);
            wake_.wait(guard, [this] { return !queue_.empty(); });
            while (!queue_.empty() && group.size() < kGroupMax) {
                group.push_back(std::move(queue_.front()));
                queue_.pop_front();
            }
        }
        must(sqlite3_exec(db_, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), db_);
        for (const auto& session : group) {
            const std::string& body = session->body();
            sqlite3_bind_text64(insert_, 1, body.data(), body.size(), SQLITE_STATIC, SQLITE_UTF8);
            must(sqlite3_step(insert_), db_);
            sqlite3_reset(insert_);
        }
        must(sqlite3_exec(db_, "COMMIT", nullptr, nullptr, nullptr), db_);
        asio::post(io_, [group = std::move(group)] {
            for (const auto& session : group) session->answer();
        });
    }
}

void accept(tcp::acceptor& acceptor, Writer& writer) {
    acceptor.async_accept([&](beast::error_code fault, tcp::socket socket) {
        if (!fault) {
            socket.set_option(tcp::no_delay(true));
            std::make_shared<Session>(std::move(socket), writer)->read();
        }
        accept(acceptor, writer);
    });
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fprintf(stderr, "usage: bench_bare_loop FILE PORT\n");
        return 2;
    }
    asio::io_context io(1);
    Writer writer(argv[1], io);
    const auto port = static_cast<uint16_t>(std::strtoul(argv[2], nullptr, 10));
    tcp::acceptor acceptor(io, {asio::ip::make_address("127.0.0.1"), port});
    accept(acceptor, writer);
    io.run();
}
