#include "log/log.h"

#include <sodium.h>

#include <future>

#include "base/json.h"
#include "log/writer.h"

namespace domdom::log {

Event read_event(const store::Rows& rows) {
    Event event;
    event.position = {rows.integer(0), rows.integer(1)};
    event.id = rows.uuid(2);
    event.type = std::string(rows.text(3));
    event.version = static_cast<int>(rows.integer(4));
    event.clock = rows.integer(5);
    event.occurred_at = rows.integer(6);
    event.recorded_at = rows.integer(7);
    event.author = rows.uuid(8);
    event.place = rows.uuid(9);
    event.person = rows.uuid(10);
    event.body = parse_body(rows.text(11));
    return event;
}

json::object parse_body(std::string_view text) {
    json::error_code fault;
    json::value body = json::parse({text.data(), text.size()}, fault);
    if (fault || !body.is_object()) return {};
    return std::move(body.get_object());
}

std::string event_hash(std::string_view previous, const Event& event, std::string_view body) {
    std::string plain;
    plain.reserve(200 + body.size());
    const auto number = [&plain](int64_t value) {
        for (int shift = 56; shift >= 0; shift -= 8)
            plain += static_cast<char>(static_cast<uint64_t>(value) >> shift);
    };
    const auto bytes = [&](std::string_view value) {
        number(static_cast<int64_t>(value.size()));
        plain += value;
    };
    bytes(previous);
    number(event.position.seq);
    bytes(event.id.raw());
    bytes(event.type);
    number(event.version);
    number(event.clock);
    number(event.occurred_at);
    number(event.recorded_at);
    bytes(event.author.raw());
    bytes(event.place.raw());
    bytes(event.person.raw());
    bytes(body);
    std::string hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(),
                       reinterpret_cast<const unsigned char*>(plain.data()), plain.size(), nullptr, 0);
    return hash;
}

Log::Log(std::unique_ptr<Writer> writer) : writer_(std::move(writer)) {}
Log::~Log() = default;

Result<std::unique_ptr<Log>> Log::open(store::Store& store, const Clock& clock,
                                       std::vector<std::unique_ptr<Projection>> projections) {
    auto writer = std::make_unique<Writer>(store, clock, std::move(projections));
    TRY(writer->open());
    return std::unique_ptr<Log>(new Log(std::move(writer)));
}

void Log::submit(Job job, Answer answer) { writer_->submit(std::move(job), std::move(answer)); }

Result<> Log::run(Job job) {
    std::promise<Result<>> promise;
    auto future = promise.get_future();
    writer_->submit(std::move(job), [&promise](Result<> result) { promise.set_value(std::move(result)); });
    return future.get();
}

Listening Log::on_commit(std::function<void(const Changes&)> listener) {
    return writer_->on_commit(std::move(listener));
}
store::Store& Log::store() { return writer_->store(); }
const Clock& Log::clock() const { return writer_->clock(); }
size_t Log::queued() const { return writer_->queued(); }
const WriterFigures& Log::figures() const { return writer_->figures(); }
Head Log::head() const { return writer_->head(); }
Date Log::last_day() const { return date_of(head().clock >> 16); }
int64_t Log::own_stream() const { return writer_->own_stream(); }

Result<> Log::scrub() {
    return writer_->run_alone([this](store::Connection&) { return writer_->store().scrub(); });
}

}  // namespace domdom::log
