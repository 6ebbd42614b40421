#include "access/outbox.h"

#include <fmt/format.h>

#include <algorithm>

namespace domdom::access {

namespace {

// Whoever made the record knows which day it was; the server's is a good guess.
Error clock_is_wrong(std::string detail, const Fields& fields, Date today) {
    return invalid(std::move(detail), fields.where("occurredAt"),
                   "check the clock of the device, and say the day again")
        .as("wrong-clock", {{"today", today.text()}});
}

Result<int64_t> parse_occurred_at(const Fields& fields, Date today) {
    const auto* value = fields.find("occurredAt");
    std::optional<int64_t> time;
    if (value && value->is_int64()) time = value->get_int64();
    if (value && value->is_string())
        time = parse_time({value->get_string().data(), value->get_string().size()});
    if (!time)
        return invalid("the time it happened is needed, like 2026-03-26T08:00:00+07:00",
                       fields.where("occurredAt"));
    // Compared as times: a day has fewer bits, and a number far out would come round to today.
    if (*time < start_of(make_date(kOccurredFromYear, 1, 1)))
        return clock_is_wrong(fmt::format("this is before {}", kOccurredFromYear), fields, today);
    if (*time >= start_of(today.plus_days(kOccurredAheadDays + 1)))
        return clock_is_wrong("this has not happened yet", fields, today);
    return *time;
}

Result<Item> parse_item(const json::value& value, std::string path, Date today) {
    const auto fields = TRY(Fields::of(value, path));
    Item item;
    item.path = std::move(path);
    item.id = TRY(fields.uuid("id"));
    item.type = TRY(fields.text("type", 1, 60));
    item.occurred_at = TRY(parse_occurred_at(fields, today));
    if (const auto* body = fields.find("body")) item.body = *body;
    if (const auto* secret = fields.find("private"); secret && !secret->is_null()) item.secret = *secret;
    TRY(item.fields());
    TRY(item.secrets());
    return item;
}

bool fails_the_batch(Code code) {
    return code == Code::kStorage || code == Code::kStorageFull || code == Code::kBusy;
}

json::object answer_of(const Uuid& id, const Result<log::Receipt>& result) {
    json::object answer;
    if (!id.is_nil()) answer["id"] = id.text();
    if (result.ok())
        answer["receipt"] = {{"stream", result->position.stream}, {"seq", result->position.seq}};
    else
        answer["problem"] = json::parse(http::problem_reply(result.error()).body);
    return answer;
}

}  // namespace

Result<Batch> parse_batch(std::string_view body, Date today) {
    const auto value = TRY(parse_json(body));
    const auto fields = TRY(Fields::of(value, ""));
    const auto* list = fields.find("items");
    const auto* items = list ? list->if_array() : nullptr;
    if (!items) return invalid("a list of records is needed here", "items");
    if (items->size() > kOutboxItemsMax)
        return Error{Code::kTooLarge, fmt::format("at most {} records fit in one batch", kOutboxItemsMax),
                     "items", "send them in several batches"};
    Batch batch;
    for (size_t i = 0; i < items->size(); ++i) {
        const json::value& item = (*items)[i];
        batch.items.push_back(parse_item(item, fmt::format("items[{}]", i), today));
        const auto* object = item.if_object();
        const auto* id = object ? object->if_contains("id") : nullptr;
        const auto* text = id ? id->if_string() : nullptr;
        batch.ids.push_back(text ? parse_uuid({text->data(), text->size()}).value_or(Uuid{}) : Uuid{});
    }
    return batch;
}

Result<Answered> run_batch(log::Writing& writing, const Commands& commands, const Actor& actor,
                           const places::PlaceTree& tree, const Batch& batch, Date today) {
    Answered answered;
    answered.results.reserve(batch.items.size());
    for (size_t i = 0; i < batch.items.size(); ++i) {
        json::object extra;
        Asked asked{writing, actor, tree, today, &extra};
        const auto result = batch.items[i].ok() ? commands.run(asked, *batch.items[i])
                                                : Result<log::Receipt>(batch.items[i].error());
        if (!result.ok() && fails_the_batch(result.error().code)) return result.error();
        if (!result.ok() && result.error().code == Code::kForbidden)
            answered.refused.insert(batch.items[i]->type);
        if (result.ok())
            ++answered.taken;
        else
            ++answered.problems[result.error().code];
        json::object answer = answer_of(batch.ids[i], result);
        for (auto& [name, value] : extra) answer[name] = std::move(value);
        answered.results.push_back(std::move(answer));
    }
    return answered;
}

namespace {

struct Posting {
    Batch batch;
    Actor actor;
    std::shared_ptr<const places::PlaceTree> tree;
    Answered answered;
};

// A machine without a battery wakes up years ago. What was recorded before cannot be undone by its clock: the
// records of phones are judged by the later of the two, or good ones would be refused for good.
Date judged_on(const log::Log& log) { return std::max(log.clock().today(), log.last_day()); }

// Once, when the answer is known: a batch may run twice.
void count(Tally& tally, const Posting& posting, const Result<>& result) {
    if (!result.ok()) return tally.refuse(result.error().code, posting.batch.items.size());
    tally.taken.fetch_add(posting.answered.taken, std::memory_order_relaxed);
    for (const auto& [code, records] : posting.answered.problems) tally.refuse(code, records);
}

Result<std::shared_ptr<Posting>> prepare(Actor actor, std::string_view body, places::Places& places,
                                         const log::Log& log) {
    auto posting = std::make_shared<Posting>();
    posting->actor = std::move(actor);
    posting->batch = TRY(parse_batch(body, judged_on(log)));
    posting->tree = TRY(places.tree());
    return posting;
}

Result<std::shared_ptr<Posting>> prepare(const http::Request& request, Access& access, places::Places& places,
                                         const log::Log& log) {
    return prepare(TRY(access.require_actor(request)), request.body, places, log);
}

log::Job job_of(std::shared_ptr<Posting> posting, const Commands& commands, const log::Log& log) {
    return [posting = std::move(posting), &commands, &log](log::Writing& writing) -> Result<> {
        posting->answered =
            TRY(run_batch(writing, commands, posting->actor, *posting->tree, posting->batch, judged_on(log)));
        return {};
    };
}

void settle(const Posting& posting, const Result<>& result, Access& access) {
    count(access.tally(), posting, result);
    if (!result.ok()) return;
    for (const auto& type : posting.answered.refused) access.audit(posting.actor.author(), "refused", type);
}

}  // namespace

Result<Answered> post_batch(const Actor& actor, std::string_view body, Access& access, places::Places& places,
                            log::Log& log, const Commands& commands) {
    const auto posting = TRY(prepare(actor, body, places, log));
    const auto result = log.run(job_of(posting, commands, log));
    settle(*posting, result, access);
    if (!result.ok()) return result.error();
    return std::move(posting->answered);
}

void add_outbox_route(http::Router& router, Access& access, places::Places& places, log::Log& log,
                      std::shared_ptr<const Commands> commands) {
    http::Route route;
    route.method = http::Method::kPost;
    route.pattern = "/api/v1/outbox";
    route.access = "signed-in";
    route.body_bytes_max = http::Limits{}.body_bytes_max;
    // On the network thread: reading one small record is quicker than handing it over; the writer answers.
    route.where = http::Route::Where::kInline;
    route.handler = http::Deferred([&access, &places, &log, commands](
                                       std::shared_ptr<const http::Request> request, http::Respond respond) {
        auto prepared = prepare(*request, access, places, log);
        if (!prepared.ok()) return respond(http::problem_reply(prepared.error()));
        auto posting = *prepared;
        log.submit(job_of(posting, *commands, log),
                   [posting, commands, &access, respond = std::move(respond)](Result<> result) {
                       settle(*posting, result, access);
                       if (!result.ok()) return respond(http::problem_reply(result.error()));
                       respond(http::json_reply(
                           json::serialize(json::object{{"results", std::move(posting->answered.results)}})));
                   });
    });
    router.add(std::move(route));
}

}  // namespace domdom::access
