#include "reminders/gateway.h"

#include <algorithm>

#include "fieldwork/sign_ups.h"
#include "reminders/file_drop.h"
#include "reminders/smtp.h"

namespace domdom::reminders {

namespace {

constexpr size_t kDigitsMin = 8, kDigitsMax = 15;  // E.164 has at most 15
constexpr size_t kMobileDigits = 9;                // of Vietnam, without the leading 0
constexpr std::string_view kMobileFirst = "35789";

}  // namespace

std::vector<Error> check(const Settings& settings) {
    std::vector<Error> errors;
    const auto need = [&](bool holds, const char* key, const char* what, const char* mend) {
        if (!holds) errors.push_back(invalid(what, key, mend));
    };
    need(settings.folder.empty() || settings.folder.starts_with('/'), "reminders-folder",
         "this is not a whole path", "begin it with /");
    if (!settings.has_mail()) {
        need(settings.from.empty() && settings.user.empty() && settings.password_file.empty() &&
                 settings.ca_file.empty(),
             "reminders-mail", "the other keys of mail say nothing without it", "give smtp://HOST:PORT");
        return errors;
    }
    need(settings.mail.starts_with("smtp://") || settings.mail.starts_with("smtps://"), "reminders-mail",
         "this is not the address of a mail server", "for example smtp://mail.example.vn:587");
    need(settings.mail.find('@') == std::string::npos, "reminders-mail", "no name stands in this address",
         "give it as reminders-user");
    need(fieldwork::is_email(settings.from), "reminders-from", "a sender's address is needed for mail",
         "for example lop-hoc@example.vn");
    need(settings.user.empty() == settings.password_file.empty(), "reminders-user",
         "a name needs its password, and a password its name",
         "give reminders-password-file too, or neither");
    if (!settings.password_file.empty())
        if (auto password = read_password(settings.password_file); !password.ok())
            errors.push_back(password.take_error());
    return errors;
}

Result<std::vector<std::unique_ptr<Gateway>>> make_gateways(const Settings& settings) {
    std::vector<std::unique_ptr<Gateway>> gateways;
    if (!settings.folder.empty()) gateways.push_back(make_file_drop(settings.folder));
    if (settings.has_mail()) gateways.push_back(TRY(make_smtp(settings)));
    return gateways;
}

std::string mobile_number(std::string_view phone) {
    std::string digits;
    const bool is_whole = phone.find('+') != phone.npos;
    for (const char c : phone)
        if (c >= '0' && c <= '9') digits += c;
    if (!is_whole && digits.starts_with("00"))
        digits.erase(0, 2);
    else if (!is_whole && digits.starts_with('0'))
        digits.replace(0, 1, "84");
    else if (!is_whole && !digits.starts_with("84"))
        return {};
    if (digits.starts_with("840")) digits.erase(2, 1);  // +84 (0) 912 …
    if (digits.size() < kDigitsMin || digits.size() > kDigitsMax) return {};
    if (!digits.starts_with("84")) return digits;
    const bool is_mobile =
        digits.size() == 2 + kMobileDigits && kMobileFirst.find(digits[2]) != kMobileFirst.npos;
    return is_mobile ? digits : std::string();
}

}  // namespace domdom::reminders
