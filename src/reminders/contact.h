// Where somebody who signed up is reached: what they wrote themselves, or what the register says of a person
// we know.
#pragma once

#include <string>

#include "fieldwork/sign_ups.h"

namespace domdom::reminders {

struct Contact {
    std::string phone, email;  // as they were written; empty: none
    std::string language = "vi";
    bool is_silent = false;  // erased, withdrew their consent, or their name was forgotten: nobody is told
};
Result<Contact> find_contact(store::Connection& db, const fieldwork::SignUp& one);

}  // namespace domdom::reminders
