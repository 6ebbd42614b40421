#include "http/net/session.h"

#include <fmt/format.h>

#include "http/net/transfer.h"

namespace domdom::http {

namespace bhttp = boost::beast::http;

namespace {

constexpr size_t kReadBytes = 4 * 1024, kReadBodyBytes = 64 * 1024;
constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";

// Within a catch.
Reply what_threw() {
    try {
        throw;
    } catch (const std::exception& thrown) {
        return problem_reply(Error{Code::kInternal, std::string("a handler threw: ") + thrown.what()});
    } catch (...) {
        return problem_reply(Error{Code::kInternal, "a handler threw"});
    }
}

Reply run(const Plain& handler, const Request& request, bool& threw) {
    try {
        auto result = handler(request);
        return result.ok() ? std::move(result).value() : problem_reply(result.error());
    } catch (...) {
        threw = true;
        return what_threw();
    }
}

std::string allow_list(const std::vector<Method>& methods) {
    std::string list;
    for (const Method method : methods) list.append(list.empty() ? "" : ", ").append(name_of(method));
    return list;
}

bool is_loopback(std::string_view address) { return address.starts_with("127.") || address == "::1"; }

}  // namespace

Ticket::~Ticket() {
    if (!used_) answer(problem_reply(Error{Code::kInternal, "nobody answered"}), true);
}

void Ticket::answer(Reply reply, bool threw) {
    if (used_.exchange(true)) return;
    const auto lane = lane_.lock();
    if (!lane) return;  // the server has ended
    asio::post(lane->context,
               [session = session_, serial = serial_, reply = std::move(reply), threw]() mutable {
                   if (const auto alive = session.lock()) alive->answer(serial, std::move(reply), threw);
               });
}

Session::Session(std::shared_ptr<Shared> shared, Lane& lane, Socket socket, std::string address,
                 std::string peer_key)
    : shared_(std::move(shared)),
      lane_(lane),
      socket_(std::move(socket)),
      address_(std::move(address)),
      peer_key_(std::move(peer_key)),
      buffer_(shared_->limits().header_bytes_max + 2 * kReadBodyBytes) {
    if (const auto tls = shared_->tls()) tls_.emplace(socket_, *tls);
}

Session::~Session() {
    release_body();
    if (sink_) sink_->detach();
    shared_->peers.leave(peer_key_);
    --shared_->connections;
}

void Session::start() {
    set_deadline(shared_->limits().header_deadline_ms);
    if (!tls_) return begin_request();
    tls_->async_handshake(asio::ssl::stream_base::server, [self = shared_from_this()](Fault fault) {
        if (fault) return self->close();
        self->begin_request();
    });
}

void Session::begin_request() {
    if (phase_ == Phase::kClosed) return;
    const bool first = phase_ == Phase::kHandshake;
    ++serial_;
    request_ = std::make_shared<Request>();
    parser_.emplace(*request_, shared_->limits());
    route_ = nullptr;
    access_ = {};
    access_.pattern = "(refused)";
    // The first request of a connection is owed at once; later ones may be waited for.
    phase_ = first || buffer_.size() > 0 ? Phase::kHeader : Phase::kIdle;
    set_deadline(phase_ == Phase::kHeader ? shared_->limits().header_deadline_ms
                                          : shared_->limits().idle_deadline_ms);
    if (buffer_.size() > 0) return advance();
    if (shared_->draining && !first) return close();
    read();
}

void Session::read() {
    const size_t wanted = phase_ == Phase::kBody ? kReadBodyBytes : kReadBytes;
    if (buffer_.size() + wanted > buffer_.max_size())
        return refuse(*parser_->refusal(bhttp::error::buffer_overflow));
    async_read(buffer_.prepare(wanted),
               [self = shared_from_this()](Fault fault, size_t bytes) { self->on_read(fault, bytes); });
}

void Session::on_read(Fault fault, size_t bytes) {
    if (phase_ > Phase::kBody) return;  // answered meanwhile: the deadline passed
    if (fault) return close();
    buffer_.commit(bytes);
    if (phase_ == Phase::kIdle) {
        phase_ = Phase::kHeader;
        set_deadline(shared_->limits().header_deadline_ms);
    }
    advance();
}

void Session::advance() {
    while (true) {
        Fault fault;
        const size_t used = parser_->put(buffer_.data(), fault);
        buffer_.consume(used);
        access_.bytes_in += used;
        const bool needs_more = fault == bhttp::error::need_more;
        if (needs_more) fault = {};
        if (const auto refusal = parser_->refusal(fault)) return refuse(*refusal);
        if (phase_ == Phase::kHeader && parser_->is_header_done()) return on_header();
        if (phase_ == Phase::kBody) {
            if (parser_->is_done()) return dispatch();
            set_deadline(shared_->limits().body_deadline_ms, request_->body.size());
        }
        if (needs_more || buffer_.size() == 0) return read();
    }
}

void Session::on_header() {
    began_ = std::chrono::steady_clock::now();
    know_client();
    auto found = shared_->router.find(request_->method, request_->path);
    if (auto refusal = refuse_route(found)) return refuse(std::move(*refusal));
    route_ = found.route;
    request_->params = std::move(found.params);
    access_.pattern = route_ ? std::string_view(route_->pattern) : "(file)";
    if (route_)
        if (const auto admitted = shared_->router.admit(*request_, *route_); !admitted.ok())
            return refuse(problem_reply(admitted.error()));
    if (!parser_->has_body()) return dispatch();
    if (auto refusal = refuse_body()) return refuse(std::move(*refusal));
    begin_body();
}

void Session::know_client() {
    request_->peer = address_;
    request_->secure = tls_.has_value();
    if (!shared_->options.trust_forwarded || !is_loopback(address_)) return;
    const auto proto = request_->header("x-forwarded-proto");
    if (proto == "https") request_->secure = true;
    // The last entry is the one our own proxy has written; those before it are anybody's claim.
    auto chain = request_->header("x-forwarded-for");
    chain.remove_prefix(chain.rfind(',') == chain.npos ? 0 : chain.rfind(',') + 1);
    while (chain.starts_with(' ')) chain.remove_prefix(1);
    if (!chain.empty() && chain.size() <= 45) request_->peer = chain;
}

std::optional<Reply> Session::refuse_route(const Router::Found& found) const {
    if (found.route) return {};
    if (!found.allowed.empty()) {
        Reply reply = problem_reply(405, "This address does not take this method.");
        reply.headers.emplace_back("Allow", allow_list(found.allowed));
        return reply;
    }
    const bool reads = request_->method == Method::kGet || request_->method == Method::kHead;
    if (reads && shared_->fallback) return {};
    return problem_reply(Error{Code::kNotFound, "nothing lies at this address"});
}

size_t Session::body_bytes_max() const {
    return route_ && route_->body_bytes_max ? route_->body_bytes_max : shared_->limits().body_bytes_default;
}

std::optional<Reply> Session::refuse_body() const {
    const size_t max = body_bytes_max();
    if (parser_->content_length().value_or(0) > max)
        return problem_reply(Error{Code::kTooLarge, fmt::format("the body is larger than {} bytes", max)});
    return {};
}

void Session::begin_body() {
    const Limits& limits = shared_->limits();
    const size_t max = body_bytes_max();
    const auto length = parser_->content_length();
    parser_->body_limit(max);
    held_bytes_ = length ? static_cast<size_t>(*length) : max;
    if (shared_->body_bytes.fetch_add(held_bytes_) + held_bytes_ > limits.bodies_bytes_max)
        return refuse(problem_reply(Error{Code::kBusy, "too many requests are being read"}));
    if (length) request_->body.reserve(std::min<size_t>(held_bytes_, kReadBodyBytes));
    phase_ = Phase::kBody;
    parser_->eager(true);
    set_deadline(limits.body_deadline_ms);
    if (buffer_.size() > 0) return advance();
    if (!parser_->expects_continue()) return read();
    async_write(asio::buffer(kContinue.data(), kContinue.size()),
                [self = shared_from_this()](Fault fault, size_t) {
                    if (self->phase_ != Phase::kBody) return;
                    if (fault) return self->close();
                    self->read();
                });
}

void Session::dispatch() {
    phase_ = Phase::kHandling;
    deadline_ = Moment::max();
    keep_alive_ = parser_->keep_alive();
    if (!route_) return run_now(shared_->fallback);
    const auto* plain = std::get_if<Plain>(&route_->handler);
    if (plain && route_->where == Route::Where::kInline) return run_now(*plain);
    run_later(*route_);
}

void Session::run_now(const Plain& handler) {
    Reply reply = run(handler, *request_, access_.threw);
    write(std::move(reply));
}

void Session::run_later(const Route& route) {
    const auto ticket = std::make_shared<Ticket>(lane_.weak_from_this(), weak_from_this(), serial_);
    auto job = [ticket, request = std::shared_ptr<const Request>(request_), &route] {
        if (const auto* plain = std::get_if<Plain>(&route.handler)) {
            bool threw = false;
            Reply reply = run(*plain, *request, threw);
            return ticket->answer(std::move(reply), threw);
        }
        try {
            std::get<Deferred>(route.handler)(request,
                                              [ticket](Reply reply) { ticket->answer(std::move(reply)); });
        } catch (...) {
            ticket->answer(what_threw(), true);
        }
    };
    if (route.where == Route::Where::kInline) return job();
    if (!shared_->pool.submit(std::move(job)))
        ticket->answer(problem_reply(Error{Code::kBusy, "more requests are waiting than can be answered"}));
}

void Session::answer(uint64_t serial, Reply reply, bool threw) {
    if (serial != serial_ || phase_ != Phase::kHandling) return;
    access_.threw = threw;
    write(std::move(reply));
}

}  // namespace domdom::http
