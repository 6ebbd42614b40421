#include "reminders/reminders.h"

#include <fmt/format.h>

#include <algorithm>

#include "fieldwork/page_writer.h"
#include "places/help.h"
#include "reminders/contact.h"
#include "reminders/kept.h"
#include "reminders/message.h"

namespace domdom::reminders {

namespace {

using fieldwork::Session;
using fieldwork::SignUp;

constexpr int64_t kMinuteMs = 60'000;
// Longer than any gateway takes, so that whoever meets an older claim knows that its server ended.
constexpr int64_t kInHandMs = 5 * kMinuteMs;
constexpr int64_t kPauseMaxMs = 60 * kMinuteMs;

// One minute, two, four …, an hour at most.
int64_t pause_after(int failures) { return std::min(kMinuteMs << std::min(failures - 1, 6), kPauseMaxMs); }

Uuid id_of(const Uuid& sign_up, int64_t number) {
    return make_uuid_v8(fmt::format("reminder {} {}", sign_up.text(), number));
}

// A session with one of its sign-ups, and what was said to that one.
struct Known {
    Session session;
    SignUp one;
    std::vector<Said> said;
};
Result<std::optional<Known>> find_known(store::Connection& db, const Uuid& session_id, const Uuid& sign_up) {
    auto session = TRY(fieldwork::find_session(db, session_id));
    if (!session) return std::optional<Known>();
    auto list = TRY(fieldwork::load_sign_ups(db, *session));
    const auto one = std::ranges::find(list, sign_up, &SignUp::id);
    if (one == list.end()) return std::optional<Known>();
    auto said = TRY(load_said(db, session_id));
    return std::optional(Known{std::move(*session), std::move(*one), std::move(said[sign_up])});
}

}  // namespace

struct Reminders::Sending {
    Uuid sign_up;
    Said said;
    Message message;
    Channel* channel = nullptr;  // null: nothing is to be sent
    Uuid forgotten = {};         // a message that nobody sends any more
};

Reminders::Reminders(Parts parts, std::vector<std::unique_ptr<Gateway>> gateways, Trouble trouble)
    : parts_(std::move(parts)), trouble_(std::move(trouble)) {
    for (auto& gateway : gateways) channels_.push_back({std::move(gateway)});
}

void Reminders::look(const std::stop_token& stop) {
    if (is_quiet(parts_.log.clock().now_ms())) return;
    const auto wanted = find_wanted();
    if (!wanted.ok()) return trouble_("reminders could not be looked for", wanted.error());
    for (const auto& one : *wanted) {
        if (stop.stop_requested()) return;
        const auto done = carry_out(one, stop);
        if (!done.ok()) return trouble_("a reminder could not be written down", done.error());
    }
}

// Reads alone: what is found is looked at again in the turn that claims it.
Result<std::vector<Reminders::Wanted>> Reminders::find_wanted() {
    std::vector<Wanted> wanted;
    auto db = TRY(parts_.log.store().read());
    const int64_t now = parts_.log.clock().now_ms();
    for (const auto& id : TRY(fieldwork::sessions_with_sign_ups(*db, now))) {
        const auto session = TRY(fieldwork::find_session(*db, id));
        if (!session || session->starts_at <= now) continue;
        auto said = TRY(load_said(*db, id));
        for (const auto& one : TRY(fieldwork::load_sign_ups(*db, *session))) {
            const auto step = next_step(*session, one, said[one.id], now);
            if (step.what == Step::What::kNothing) continue;
            if (step.what == Step::What::kSay || step.what == Step::What::kAgain) {
                const auto contact = TRY(find_contact(*db, one));
                const auto* channel = way_to(contact.phone, contact.email).channel;
                if (channel && channel->rests_until_ms > now) continue;
                if (step.what == Step::What::kSay && (contact.is_silent || !channel)) continue;
            }
            wanted.push_back({id, one.id});
        }
    }
    return wanted;
}

Reminders::Way Reminders::way_to(const std::string& phone, const std::string& email) {
    for (auto& channel : channels_)
        if (auto address = channel.gateway->address_of(phone, email); !address.empty())
            return {&channel, std::move(address)};
    return {};
}

Result<> Reminders::carry_out(const Wanted& wanted, const std::stop_token& stop) {
    Sending sending;
    const auto tree = TRY(parts_.places.tree());
    TRY(parts_.log.run([&](log::Writing& writing) {
        sending = {};
        return decide(writing, wanted, *tree, sending);
    }));
    if (!sending.forgotten.is_nil())
        for (auto& channel : channels_) channel.gateway->forget(sending.forgotten);
    return sending.channel ? send(sending, stop) : Result<>{};
}

// In the writer's turn, of which there is one at a time on all servers of the store.
Result<> Reminders::decide(log::Writing& writing, const Wanted& wanted, const places::PlaceTree& tree,
                           Sending& sending) {
    const auto known = TRY(find_known(writing.db, wanted.session, wanted.sign_up));
    if (!known) return {};
    const auto& [session, one, said] = *known;
    const auto step = next_step(session, one, said, writing.now_ms);
    if (step.what == Step::What::kNothing) return {};
    const bool is_new = step.what == Step::What::kSay, is_again = step.what == Step::What::kAgain;
    const auto contact = TRY(find_contact(writing.db, one));
    auto way = contact.is_silent || !(is_new || is_again) ? Way{} : way_to(contact.phone, contact.email);
    if (way.channel && way.channel->rests_until_ms > writing.now_ms) return {};

    Said next{step.number, step.kind, session.appointment(), writing.now_ms};
    if (!is_new) next = *std::ranges::find(said, step.number, &Said::number);
    sending.sign_up = one.id;
    if (way.channel) {
        next.state = State::kInHand;
        next.next_ms = writing.now_ms + kInHandMs;
        if (is_new && !TRY(claim(writing.db, one, next))) return {};
        if (is_again) TRY(settle(writing.db, one.id, next));
        const auto words = TRY(words_for(writing, tree, session, step.kind, contact.language));
        sending.message = {id_of(one.id, next.number), std::move(way.address), words.subject, words.text,
                           next.claimed_ms};
        sending.said = next;
        sending.channel = way.channel;
    } else if (!is_new) {
        next.state = step.what == Step::What::kAssume ? State::kSent : State::kDropped;
        next.next_ms = writing.now_ms;
        sending.forgotten = id_of(one.id, next.number);
        TRY(settle(writing.db, one.id, next));
    }
    return {};
}

Result<Words> Reminders::words_for(log::Writing& writing, const places::PlaceTree& tree,
                                   const fieldwork::Session& session, Kind kind, std::string_view language) {
    const Date today = date_of(writing.now_ms);
    const auto* place = tree.find(session.place, today);
    const auto help = TRY(places::find_help(writing.db, tree, session.place, today));
    const fieldwork::PageWriter write(*parts_.words, language, place ? place->name : "");
    const std::string page = parts_.public_url.empty() || !place
                                 ? ""
                                 : fmt::format("{}/p/{}{}", parts_.public_url, place->code, write.query());
    return write_words(write, kind, session, help ? help->phone : "", page);
}

Result<> Reminders::send(Sending& sending, const std::stop_token& stop) {
    auto& channel = *sending.channel;
    const auto done = channel.gateway->send(sending.message, stop);
    const int64_t now = parts_.log.clock().now_ms();
    auto& said = sending.said;
    if (done.ok()) {
        said.state = State::kSent;
        said.next_ms = now;
        channel.failures = 0;
        ++tally_.sent;
    } else if (done.error().code == Code::kInvalid) {
        said.state = State::kRefused;
        ++tally_.refused;
    } else {
        said.state = State::kFailed;
        said.next_ms = now + pause_after(++said.tries);
        channel.rests_until_ms = now + pause_after(++channel.failures);
        ++tally_.failed;
        trouble_(fmt::format("reminders do not leave by {}", channel.gateway->name()), done.error());
    }
    TRY(parts_.log.run([&](log::Writing& writing) { return settle(writing.db, sending.sign_up, said); }));
    if (said.state != State::kFailed) channel.gateway->forget(sending.message.id);
    return {};
}

}  // namespace domdom::reminders
