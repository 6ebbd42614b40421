#include "reminders/contact.h"

#include <algorithm>

#include "fieldwork/public_page.h"
#include "people/person.h"
#include "people/register.h"

namespace domdom::reminders {

namespace {

Result<> ask_register(store::Connection& db, const Uuid& id, Contact& contact) {
    const auto whole = TRY(people::load_whole(db, id));
    const auto entry = TRY(people::find_entry(db, whole.head));
    contact.is_silent = !entry || whole.person->erased_on() || whole.person->has_withdrawn();
    if (contact.is_silent) return {};
    contact.phone = entry->phone.value_or("");
    const auto& consents = whole.person->consents();
    if (!consents.empty()) contact.language = consents.rbegin()->second.language;
    return {};
}

}  // namespace

Result<Contact> find_contact(store::Connection& db, const fieldwork::SignUp& one) {
    Contact contact;
    if (one.person.is_nil()) {
        contact.phone = one.phone.value_or("");
        contact.email = one.email.value_or("");
        contact.is_silent = !one.name;
    } else {
        TRY(ask_register(db, one.person, contact));
    }
    if (!one.language.empty()) contact.language = one.language;
    if (std::ranges::find(fieldwork::kLanguages, contact.language) == fieldwork::kLanguages.end())
        contact.language = fieldwork::kLanguages.front();
    return contact;
}

}  // namespace domdom::reminders
