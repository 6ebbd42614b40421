// What a leader sees of each sign-up: who has been told, who will be, and whom a person has to call.
#include <algorithm>

#include "fieldwork/sign_ups.h"
#include "reminders/contact.h"
#include "reminders/kept.h"
#include "reminders/reminders.h"

namespace domdom::reminders {

namespace {

using fieldwork::Session;
using fieldwork::SignUp;

json::object state_json(std::string_view state) {
    return {{"state", state}, {"kind", nullptr}, {"at", nullptr}};
}
json::object state_json(std::string_view state, int64_t at_ms) {
    auto out = state_json(state);
    out["at"] = time_text(at_ms);
    return out;
}

// Why no message reaches them; empty where one does.
std::string_view hindrance(const SignUp& one, const Contact& contact, const Settings& settings) {
    if (one.consent != fieldwork::kSignUpConsent) return "not-asked";
    const bool by_text = !settings.folder.empty() && !mobile_number(contact.phone).empty();
    if (by_text || (settings.has_mail() && !contact.email.empty())) return {};
    return contact.phone.empty() && contact.email.empty() ? "no-number" : "no-way";
}

json::value show(const Session& session, const SignUp& one, const Contact& contact,
                 const std::vector<Said>& said, const Settings& settings, int64_t now_ms) {
    const auto last = std::ranges::find_if(said.rbegin(), said.rend(),
                                           [](const Said& each) { return each.state != State::kDropped; });
    const bool is_ahead = now_ms < session.starts_at && one.waiting == 0;
    const auto why = is_ahead && !contact.is_silent ? hindrance(one, contact, settings) : std::string_view();
    const auto kind = untold(session, one, said, now_ms);
    if (kind && !why.empty()) return state_json(why);
    if (kind) return state_json(last != said.rend() && last->state == State::kFailed ? "failed" : "due");
    if (last != said.rend()) {
        if (last->state == State::kInHand) return state_json("due");
        auto out = state_json(last->state == State::kRefused ? "refused" : "said",
                              last->state == State::kSent ? last->next_ms : last->claimed_ms);
        out["kind"] = name_of(last->kind);
        return out;
    }
    if (!is_ahead || session.cancelled || contact.is_silent) return nullptr;
    if (!why.empty()) return state_json(why);
    const int64_t eve = eve_of(session);
    return now_ms < eve ? json::value(state_json("planned", eve)) : json::value(nullptr);
}

}  // namespace

fieldwork::Reminded make_reminded(const log::Log& log, const Settings& settings) {
    if (!settings.is_on()) return {};
    return [&log, settings](store::Connection& db, const Session& session,
                            const std::vector<SignUp>& list) -> Result<std::map<Uuid, json::value>> {
        std::map<Uuid, json::value> shown;
        auto said = TRY(load_said(db, session.id));
        for (const auto& one : list)
            if (!one.cancelled)
                shown[one.id] = show(session, one, TRY(find_contact(db, one)), said[one.id], settings,
                                     log.clock().now_ms());
        return shown;
    };
}

}  // namespace domdom::reminders
