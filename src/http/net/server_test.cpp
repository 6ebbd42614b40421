#include "http/net/server.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <future>
#include <mutex>
#include <thread>

#include "http/net/raw_client.h"

namespace domdom::http {

namespace {

constexpr std::string_view kHost = "Host: localhost\r\n";

std::string get(std::string_view target, std::string_view more = {}) {
    return "GET " + std::string(target) + " HTTP/1.1\r\n" + std::string(kHost) + std::string(more) + "\r\n";
}

std::string post(std::string_view target, std::string_view body, std::string_view more = {}) {
    return "POST " + std::string(target) + " HTTP/1.1\r\n" + std::string(kHost) + std::string(more) +
           "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + std::string(body);
}

int status_in(std::string_view reply) {
    return reply.size() < 12 ? 0 : std::atoi(std::string(reply.substr(9, 3)).c_str());
}

const Asset kFile{"/file.txt", "text/plain", "\"f\"", false, "0123456789", "", ""};

class ServerTest : public testing::Test {
  protected:
    ServerTest() {
        const auto plain = [this](Method method, std::string pattern, Route::Where where, Plain handler) {
            router_.add({method, std::move(pattern), "public", 0, where, std::move(handler)});
        };
        const auto inline_ = Route::Where::kInline;
        const auto pool = Route::Where::kPool;
        plain(Method::kGet, "/inline", inline_,
              [](const Request&) -> Result<Reply> { return json_reply("1"); });
        plain(Method::kGet, "/echo/{name}", pool, [](const Request& request) -> Result<Reply> {
            return json_reply(request.params.at("name") + "|" + std::string(request.header("x-echo")));
        });
        plain(Method::kPost, "/echo", pool,
              [](const Request& request) -> Result<Reply> { return json_reply(request.body); });
        plain(Method::kGet, "/throws", pool,
              [](const Request&) -> Result<Reply> { throw std::runtime_error("broken"); });
        plain(Method::kPost, "/secret", pool,
              [](const Request&) -> Result<Reply> { return json_reply("1"); });
        plain(Method::kGet, "/slow", pool, [this](const Request&) -> Result<Reply> {
            ++slow_begun_;
            slow_.get_future().wait();
            return json_reply("\"slow\"");
        });
        router_.add({Method::kPost, "/deferred", "public", 0, inline_,
                     Deferred([this](std::shared_ptr<const Request> request, Respond respond) {
                         threads_.emplace_back([request, respond] { respond(json_reply(request->body)); });
                     })});
        router_.add({Method::kGet, "/forgotten", "public", 0, pool,
                     Deferred([](std::shared_ptr<const Request>, Respond) {})});
        plain(Method::kGet, "/stream", pool, [this](const Request& request) -> Result<Reply> {
            Reply reply;
            reply.stream =
                [this, last = std::string(request.header("last-event-id"))](std::shared_ptr<EventSink> sink) {
                    sink->send("hello", "1", "after " + last);
                    sink_.set_value(std::move(sink));
                };
            return reply;
        });
        router_.set_gate([](const Request&, const Route& route) -> Result<> {
            if (route.pattern == "/secret") return Error{Code::kUnauthenticated, "sign in first"};
            return {};
        });
    }
    ~ServerTest() override {
        if (server_) server_->stop();
        for (auto& thread : threads_) thread.join();
    }

    void start() {
        options_.port = 0;
        auto started = Server::start(
            options_, router_,
            [](const Request& request) -> Result<Reply> {
                if (request.path != kFile.path) return Error{Code::kNotFound, "no such file"};
                Reply reply;
                reply.asset = &kFile;
                return reply;
            },
            [this](const Access& access) {
                const std::lock_guard lock(mutex_);
                log_.push_back(std::string(access.method) + " " + std::string(access.pattern) + " " +
                               std::to_string(access.status) + (access.threw ? " threw" : "") +
                               (access.cause.empty() ? "" : ": " + access.cause));
            });
        ASSERT_TRUE(started.ok()) << started.error().line();
        server_ = std::move(started).value();
    }
    std::string ask(std::string_view bytes) { return RawClient(server_->port()).ask(bytes); }
    int status(std::string_view bytes) { return status_in(ask(bytes)); }
    bool wait_for(const std::function<bool()>& done) {
        for (int i = 0; i < 500 && !done(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(10));
        return done();
    }
    std::vector<std::string> log() {
        const std::lock_guard lock(mutex_);
        return log_;
    }

    ServerOptions options_;
    Router router_;
    std::promise<void> slow_;
    std::atomic<int> slow_begun_{0};
    std::promise<std::shared_ptr<EventSink>> sink_;
    std::vector<std::thread> threads_;
    std::mutex mutex_;
    std::vector<std::string> log_;
    std::unique_ptr<Server> server_;
};

}  // namespace

TEST_F(ServerTest, A_connection_serves_many_requests) {
    start();
    RawClient client(server_->port());
    for (int i = 0; i < 3; ++i) {
        EXPECT_TRUE(client.ask(get("/inline")).ends_with("\r\n\r\n1"));
        EXPECT_TRUE(client.ask(get("/echo/b%C3%A9", "X-Echo: x\r\n")).ends_with("bé|x"));
        EXPECT_TRUE(client.ask(post("/echo", "hello")).ends_with("\r\n\r\nhello"));
        EXPECT_TRUE(client.ask(post("/deferred", "later")).ends_with("later"));
    }
    EXPECT_EQ(server_->open_connections(), 1u);
}

TEST_F(ServerTest, Pipelined_requests_are_answered_in_their_order) {
    start();
    RawClient client(server_->port());
    std::string all;
    for (int i = 0; i < 200; ++i) all += i % 2 ? get("/inline") : post("/echo", std::to_string(i));
    client.send(all);
    for (int i = 0; i < 200; ++i)
        EXPECT_TRUE(client.reply().ends_with("\r\n\r\n" + (i % 2 ? "1" : std::to_string(i))));
}

TEST_F(ServerTest, A_request_may_come_byte_by_byte) {
    start();
    RawClient client(server_->port());
    for (const char c : post("/echo", "slowly")) client.send(std::string_view(&c, 1));
    EXPECT_TRUE(client.reply().ends_with("slowly"));
}

TEST_F(ServerTest, A_chunked_body_arrives_whole_and_its_trailers_are_not_headers) {
    start();
    const std::string chunked = "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    RawClient client(server_->port());
    EXPECT_TRUE(
        client.ask(chunked + "3\r\nabc\r\n4;x=y\r\ndefg\r\n0\r\nX-Echo: no\r\n\r\n").ends_with("abcdefg"));
    EXPECT_TRUE(client.ask(get("/inline")).ends_with("1"));
}

TEST_F(ServerTest, What_two_readers_could_understand_differently_is_refused_and_the_connection_closed) {
    start();
    const std::vector<std::pair<int, std::string>> table = {
        {400, "GET /inline HTTP/1.1\r\n\r\n"},
        {400, "GET /inline HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n"},
        {400, "GET /inline HTTP/1.1\r\nHost: a/b\r\n\r\n"},
        {400, "GET http://a/inline HTTP/1.1\r\nHost: a\r\n\r\n"},
        {400, "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n"},
        {400, "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n"},
        {400, "GET /a/../inline HTTP/1.1\r\nHost: a\r\n\r\n"},
        {400, "GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n"},
        {400, "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nab"},
        {400, "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2, 2\r\n\r\nab"},
        {400, "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: +2\r\n\r\nab"},
        {400, "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: -2\r\n\r\nab"},
        {400, "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 0x2\r\n\r\nab"},
        {400, "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\nab"},
        {400,
         "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: "
         "chunked\r\n\r\n0\r\n\r\n"},
        {400,
         "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: "
         "2\r\n\r\n0\r\n\r\n"},
        {400, "POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"},
        {400, "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"},
        {400, "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabX0\r\n\r\n"},
        {501, "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"},
        {501, "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: identity\r\n\r\n"},
        {400, "GET /inline HTTP/1.1\r\nHost : a\r\n\r\n"},
        {400, "GET /inline HTTP/1.1\r\nHost: a\nX: y\r\n\r\n"},
        {400, "GET /inline HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n"},
        {400, "GET /inline HTTP/1.1\r\nHost: a\r\nNo colon\r\n\r\n"},
        {400, "GET /inline\r\n\r\n"},
        {400, "\x16\x03\x01\x02\x01 this is TLS \r\n\r\n"},
        {417, "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: a-miracle\r\nContent-Length: 2\r\n\r\nab"},
        {505, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"},
    };
    for (const auto& [expected, bytes] : table) {
        RawClient client(server_->port());
        const std::string reply = client.ask(bytes);
        EXPECT_EQ(status_in(reply), expected) << bytes << reply;
        EXPECT_NE(reply.find("Connection: close"), reply.npos) << bytes;
        EXPECT_NE(reply.find("application/problem+json"), reply.npos) << bytes;
        client.half_close();
        EXPECT_TRUE(client.is_closed()) << bytes;
    }
}

TEST_F(ServerTest, HTTP_1_0_is_answered_and_closed_unless_it_asks_otherwise) {
    start();
    RawClient client(server_->port());
    EXPECT_EQ(status_in(client.ask("GET /inline HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")), 200);
    EXPECT_EQ(status_in(client.ask("GET /inline HTTP/1.0\r\n\r\n")), 200);
    client.half_close();
    EXPECT_TRUE(client.is_closed());
}

TEST_F(ServerTest, Too_much_is_refused_before_it_is_read) {
    options_.limits.body_bytes_default = 1000;
    start();
    EXPECT_EQ(status("GET /" + std::string(5000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n"), 414);
    EXPECT_EQ(status(get("/inline", "X: " + std::string(20'000, 'a') + "\r\n")), 431);
    std::string many;
    for (int i = 0; i < 200; ++i) many += "X-" + std::to_string(i) + ": 1\r\n";
    EXPECT_EQ(status(get("/inline", many)), 431);
    EXPECT_EQ(status("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1001\r\n\r\n"), 413);
    EXPECT_EQ(status("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n"), 413);
    EXPECT_EQ(status(post("/echo", std::string(1000, 'a'))), 200);
    EXPECT_EQ(status("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1;" +
                     std::string(400'000, 'x')),
              400);
}

TEST_F(ServerTest, An_answer_is_seen_even_when_the_client_is_still_sending) {
    start();
    RawClient client(server_->port());
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3000000\r\n\r\n");
    client.send(std::string(3'000'000, 'a'));
    EXPECT_EQ(status_in(client.reply()), 413);
}

TEST_F(ServerTest, The_gate_answers_before_the_body_is_read) {
    start();
    EXPECT_EQ(status("POST /secret HTTP/1.1\r\nHost: a\r\nContent-Length: 60000\r\n\r\n"), 401);
    EXPECT_EQ(status("POST /nowhere HTTP/1.1\r\nHost: a\r\nContent-Length: 60000\r\n\r\n"), 404);
}

TEST_F(ServerTest, A_refusal_with_its_body_already_here_keeps_the_connection) {
    start();
    RawClient client(server_->port());
    EXPECT_EQ(status_in(client.ask(post("/secret", "GET /inline HTTP/1.1\r\n"))), 401);
    EXPECT_TRUE(client.ask(get("/inline")).ends_with("1"));
}

TEST_F(ServerTest, Continue_is_said_only_when_the_body_is_wanted) {
    start();
    RawClient client(server_->port());
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    EXPECT_EQ(client.until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
    EXPECT_TRUE(client.ask("ab").ends_with("ab"));
    EXPECT_EQ(status("POST /secret HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"),
              401);
}

TEST_F(ServerTest, A_wrong_method_is_told_the_right_ones) {
    start();
    const std::string reply = ask(post("/inline", ""));
    EXPECT_EQ(status_in(reply), 405);
    EXPECT_NE(reply.find("\r\nAllow: GET, HEAD\r\n"), reply.npos);
    EXPECT_EQ(status("PATCH /inline HTTP/1.1\r\nHost: a\r\n\r\n"), 405);
    EXPECT_EQ(status("OPTIONS /inline HTTP/1.1\r\nHost: a\r\n\r\n"), 405);
    EXPECT_EQ(status(get("/nowhere")), 404);
}

TEST_F(ServerTest, HEAD_sends_no_body_and_keeps_the_connection_in_step) {
    start();
    RawClient client(server_->port());
    for (const char* path : {"/inline", "/file.txt", "/nowhere"}) {
        client.send("HEAD " + std::string(path) + " HTTP/1.1\r\nHost: a\r\n\r\n");
        EXPECT_NE(client.reply(true).find("Content-Length: "), std::string::npos);
    }
    EXPECT_TRUE(client.ask(get("/inline")).ends_with("\r\n\r\n1"));
}

TEST_F(ServerTest, Files_come_from_the_fallback_with_ranges) {
    start();
    EXPECT_TRUE(ask(get("/file.txt", "Range: bytes=2-3\r\n")).ends_with("\r\n\r\n23"));
    EXPECT_EQ(status(get("/file.txt", "If-None-Match: \"f\"\r\n")), 304);
}

TEST_F(ServerTest, A_handler_that_throws_or_forgets_costs_one_request) {
    start();
    RawClient client(server_->port());
    EXPECT_EQ(status_in(client.ask(get("/throws"))), 500);
    EXPECT_EQ(status_in(client.ask(get("/forgotten"))), 500);
    EXPECT_EQ(status_in(client.ask(get("/inline"))), 200);
    ASSERT_TRUE(wait_for([this] { return log().size() == 3; }));
    EXPECT_EQ(log(),
              (std::vector<std::string>{"GET /throws 500 threw: a handler threw: broken",
                                        "GET /forgotten 500 threw: nobody answered", "GET /inline 200"}));
}

TEST_F(ServerTest, A_full_queue_says_busy_and_when_to_come_back) {
    options_.pool_threads = 1;
    options_.limits.pool_queue_max = 1;
    start();
    RawClient running(server_->port()), waiting(server_->port());
    running.send(get("/slow"));
    ASSERT_TRUE(wait_for([this] { return slow_begun_ == 1; }));
    waiting.send(get("/echo/waits"));
    ASSERT_TRUE(wait_for([this] { return status(get("/echo/more")) == 503; }));
    EXPECT_NE(ask(get("/echo/more")).find("\r\nRetry-After: "), std::string::npos);
    EXPECT_EQ(status(get("/inline")), 200);
    slow_.set_value();
    EXPECT_EQ(status_in(running.reply()), 200);
    EXPECT_EQ(status_in(waiting.reply()), 200);
}

TEST_F(ServerTest, Connections_are_capped_and_freed) {
    options_.limits.connections_per_peer_max = 2;
    start();
    {
        RawClient one(server_->port()), two(server_->port());
        EXPECT_EQ(status_in(one.ask(get("/inline"))), 200);
        EXPECT_EQ(status_in(two.ask(get("/inline"))), 200);
        RawClient three(server_->port());
        EXPECT_EQ(status_in(three.reply()), 503);
    }
    EXPECT_TRUE(wait_for([this] { return server_->open_connections() == 0; }));
    EXPECT_EQ(status(get("/inline")), 200);
}

TEST_F(ServerTest, All_bodies_together_are_bounded) {
    options_.limits.bodies_bytes_max = 100;
    start();
    RawClient first(server_->port());
    first.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 60\r\n\r\n");
    ASSERT_TRUE(wait_for([this] { return status(post("/echo", std::string(60, 'a'))) == 503; }));
    first.send(std::string(60, 'a'));
    EXPECT_EQ(status_in(first.reply()), 200);
    EXPECT_EQ(status(post("/echo", std::string(60, 'a'))), 200);
}

TEST_F(ServerTest, Who_does_not_finish_a_request_is_told_so) {
    options_.limits.header_deadline_ms = options_.limits.body_deadline_ms = options_.limits.idle_deadline_ms =
        60;
    start();
    RawClient header(server_->port()), body(server_->port()), silent(server_->port()), idle(server_->port());
    header.send("GET /inline HTTP/1.1\r\nHo");
    body.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nabc");
    EXPECT_EQ(status_in(idle.ask(get("/inline"))), 200);
    EXPECT_EQ(status_in(header.reply()), 408);
    EXPECT_EQ(status_in(body.reply()), 408);
    EXPECT_TRUE(silent.is_closed());
    EXPECT_TRUE(idle.is_closed());
}

TEST_F(ServerTest, A_stream_sends_events_heartbeats_and_ends) {
    options_.limits.heartbeat_ms = 50;
    start();
    RawClient client(server_->port());
    client.send(get("/stream", "Last-Event-ID: 41\r\n"));
    const std::string head = client.until("\r\n\r\n");
    EXPECT_NE(head.find("Content-Type: text/event-stream"), head.npos);
    EXPECT_EQ(client.until("\n\n"), "event: hello\nid: 1\ndata: after 41\n\n");
    EXPECT_TRUE(client.until("\n\n").starts_with(":"));
    const auto sink = sink_.get_future().get();
    EXPECT_TRUE(sink->send("progress", "2", "one\ntwo"));
    std::string event;
    while (event.empty() || event.front() == ':') event = client.until("\n\n");
    EXPECT_EQ(event, "event: progress\nid: 2\ndata: one\ndata: two\n\n");
    EXPECT_FALSE(sink->send("bad\nname", "", "x"));
    sink->close();
    EXPECT_FALSE(sink->send("late", "", "x"));
    client.until("never");
    EXPECT_TRUE(client.is_closed());
}

TEST_F(ServerTest, A_client_that_leaves_or_does_not_read_ends_its_stream) {
    options_.limits.stream_queue_bytes_max = 100'000;
    start();
    auto client = std::make_unique<RawClient>(server_->port());
    client->send(get("/stream"));
    const auto sink = sink_.get_future().get();
    const std::string much(50'000, 'x');
    EXPECT_TRUE(wait_for([&] { return !sink->send("more", "", much); }));
    client.reset();
    sink_ = {};
    client = std::make_unique<RawClient>(server_->port());
    client->send(get("/stream"));
    const auto second = sink_.get_future().get();
    client.reset();
    EXPECT_TRUE(wait_for([&] { return !second->send("more", "", "x"); }));
    EXPECT_TRUE(wait_for([this] { return server_->open_connections() == 0; }));
}

TEST_F(ServerTest, Stopping_answers_what_runs_and_takes_nothing_new) {
    start();
    RawClient running(server_->port()), idle(server_->port()), stream(server_->port());
    EXPECT_EQ(status_in(idle.ask(get("/inline"))), 200);
    stream.send(get("/stream"));
    sink_.get_future().wait();
    running.send(get("/slow"));
    ASSERT_TRUE(wait_for([this] { return slow_begun_ == 1; }));
    std::thread stopper([this] { server_->stop(); });
    EXPECT_TRUE(idle.is_closed());
    stream.until("never");
    slow_.set_value();
    const std::string reply = running.reply();
    EXPECT_EQ(status_in(reply), 200);
    EXPECT_NE(reply.find("Connection: close"), reply.npos);
    running.half_close();
    stopper.join();
    EXPECT_EQ(server_->open_connections(), 0u);
}

TEST_F(ServerTest, Stopping_does_not_wait_for_ever) {
    options_.limits.drain_ms = 50;
    start();
    RawClient client(server_->port());
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nabc");
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    server_->stop();
    EXPECT_TRUE(client.is_closed());
}

TEST_F(ServerTest, Many_clients_on_two_lanes_each_get_their_own_answer) {
    options_.network_threads = 2;
    start();
    std::vector<std::thread> clients;
    std::atomic<int> right{0};
    for (int c = 0; c < 8; ++c)
        clients.emplace_back([this, c, &right] {
            RawClient client(server_->port());
            for (int i = 0; i < 50; ++i) {
                const std::string body = std::to_string(c * 1000 + i);
                right += client.ask(post("/echo", body)).ends_with("\r\n\r\n" + body);
            }
        });
    for (auto& client : clients) client.join();
    EXPECT_EQ(right, 400);
}

TEST_F(ServerTest, A_port_in_use_is_an_error_that_says_so) {
    start();
    ServerOptions options;
    options.port = server_->port();
    const auto second = Server::start(options, router_, nullptr, nullptr);
    ASSERT_FALSE(second.ok());
    EXPECT_NE(second.error().line().find("cannot listen"), std::string::npos);
}

}  // namespace domdom::http
