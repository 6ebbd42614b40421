#include "reminders/smtp.h"

#include <curl/curl.h>
#include <fmt/format.h>
#include <sodium.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <memory>

#include "base/file.h"
#include "base/time.h"
#include "fieldwork/sign_ups.h"

namespace domdom::reminders {

namespace {

constexpr long kConnectSeconds = 10, kSendSeconds = 30;
constexpr size_t kPasswordBytesMax = 1024;
constexpr size_t kWordBytes =
    42;  // of UTF-8 in one encoded word: 56 of base64, 68 with its frame (RFC 2047: 75)
constexpr size_t kLineBytes = 57;  // of a text in one line of base64: 76 characters (RFC 2045)

struct FreeCurl {
    void operator()(CURL* curl) const { curl_easy_cleanup(curl); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

std::string base64(std::string_view bytes) {
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                      bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();  // the zero at its end
    return text;
}

// RFC 2047: words of whole characters.
std::string encode_header(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        size_t size = std::min(text.size(), kWordBytes);
        while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) --size;
        out += fmt::format("{}=?UTF-8?B?{}?=", out.empty() ? "" : "\r\n ", base64(text.substr(0, size)));
        text.remove_prefix(size);
    }
    return out;
}

// RFC 5322, in Vietnam: "Sat, 28 Nov 2026 08:00:00 +0700".
std::string mail_date(int64_t unix_ms) {
    static constexpr std::array kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const Date day = date_of(unix_ms);
    const std::string iso = day.text();
    const size_t month = static_cast<size_t>((iso[5] - '0') * 10 + iso[6] - '0');
    const int64_t seconds = (unix_ms - start_of(day)) / 1000;
    return fmt::format("{}, {} {} {} {:02}:{:02}:{:02} +0700",
                       kDays.at(static_cast<size_t>(day.days + 4) % 7), iso.substr(8, 2),
                       kMonths.at(month - 1), iso.substr(0, 4), seconds / 3600, seconds / 60 % 60,
                       seconds % 60);
}

// What is given to libcurl piece by piece.
struct Upload {
    std::string_view left;
};
size_t give(char* to, size_t size, size_t count, void* from) {
    auto& left = static_cast<Upload*>(from)->left;
    const size_t bytes = std::min(left.size(), size * count);
    std::copy_n(left.data(), bytes, to);
    left.remove_prefix(bytes);
    return bytes;
}
int look_for_stop(void* stop, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    return static_cast<const std::stop_token*>(stop)->stop_requested() ? 1 : 0;
}

bool is_this_machine(std::string_view url) {
    url.remove_prefix(url.find("://") + 3);
    return std::ranges::any_of(
        std::array<std::string_view, 3>{"localhost", "127.0.0.1", "[::1]"},
        [&](std::string_view name) { return url == name || url.starts_with(std::string(name) + ":"); });
}

class Smtp final : public Gateway {
  public:
    Smtp(Settings settings, std::string password)
        : settings_(std::move(settings)), password_(std::move(password)) {}

    std::string_view name() const override { return "mail"; }
    std::string address_of(const std::string&, const std::string& email) const override {
        return fieldwork::is_email(email) ? email : std::string();
    }

    Result<> send(const Message& message, const std::stop_token& stop) override {
        const std::unique_ptr<CURL, FreeCurl> curl(curl_easy_init());
        const std::string from = "<" + settings_.from + ">", to = "<" + message.to + ">";
        const std::unique_ptr<curl_slist, FreeCurl> recipients(curl_slist_append(nullptr, to.c_str()));
        if (!curl || !recipients) return Error{Code::kBusy, "libcurl has no memory"};
        const std::string text = mail_text(message, settings_.from);
        Upload upload{text};
        std::array<char, CURL_ERROR_SIZE> said{};
        const auto set = [&curl](CURLoption option, auto value) {
            curl_easy_setopt(curl.get(), option, value);
        };
        set(CURLOPT_URL, settings_.mail.c_str());
        set(CURLOPT_USE_SSL,
            static_cast<long>(is_this_machine(settings_.mail) ? CURLUSESSL_TRY : CURLUSESSL_ALL));
        set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
        if (!settings_.ca_file.empty()) set(CURLOPT_CAINFO, settings_.ca_file.c_str());
        if (!settings_.user.empty()) {
            set(CURLOPT_USERNAME, settings_.user.c_str());
            set(CURLOPT_PASSWORD, password_.c_str());
        }
        set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
        set(CURLOPT_PROXY, "");  // no variable of the environment leads elsewhere
        set(CURLOPT_MAIL_FROM, from.c_str());
        set(CURLOPT_MAIL_RCPT, recipients.get());
        set(CURLOPT_UPLOAD, 1L);
        set(CURLOPT_READFUNCTION, give);
        set(CURLOPT_READDATA, &upload);
        set(CURLOPT_CONNECTTIMEOUT, kConnectSeconds);
        set(CURLOPT_TIMEOUT, kSendSeconds);
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_NOPROGRESS, 0L);
        set(CURLOPT_XFERINFOFUNCTION, look_for_stop);
        set(CURLOPT_XFERINFODATA, &stop);
        set(CURLOPT_ERRORBUFFER, said.data());
        const CURLcode ended = curl_easy_perform(curl.get());
        return judge(curl.get(), ended, said.data());
    }

  private:
    // What the server said may hold the address: only the number of its answer is passed on.
    Result<> judge(CURL* curl, CURLcode ended, std::string_view said) const {
        if (ended == CURLE_OK) return {};
        long answer = 0;
        curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer);
        if (said.starts_with("RCPT failed") && answer >= 550 && answer <= 553)
            return invalid(fmt::format("the mail server refuses this address ({})", answer));
        return Error{
            Code::kBusy,
            answer > 0
                ? fmt::format("the mail server was not satisfied: {} ({})", curl_easy_strerror(ended), answer)
                : fmt::format("the mail server was not reached: {}", curl_easy_strerror(ended)),
            settings_.mail, "see reminders-mail, reminders-user and reminders-password-file"};
    }

    const Settings settings_;
    const std::string password_;
};

}  // namespace

Result<std::string> read_password(const std::string& file) {
    struct stat about {};
    if (::stat(file.c_str(), &about) == 0 && (about.st_mode & 077) != 0)
        return invalid("others than its owner may read this file", file, "chmod 600");
    auto text = TRY(load_file(file, kPasswordBytesMax));
    text = text.substr(0, text.find_first_of("\r\n"));
    if (text.empty()) return invalid("the first line is empty: no password", file);
    return text;
}

std::string mail_text(const Message& message, const std::string& from) {
    std::string text = fmt::format(
        "Date: {}\r\nFrom: <{}>\r\nTo: <{}>\r\nMessage-ID: <{}@{}>\r\nSubject: {}\r\n"
        "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\n",
        mail_date(message.written_ms), from, message.to, message.id.text(), from.substr(from.find('@') + 1),
        encode_header(message.subject));
    for (std::string_view left = message.text; !left.empty();) {
        text += base64(left.substr(0, kLineBytes)) + "\r\n";
        left.remove_prefix(std::min(left.size(), kLineBytes));
    }
    return text;
}

Result<std::unique_ptr<Gateway>> make_smtp(const Settings& settings) {
    // Once for the process, and safe from any thread in the libcurl of Debian 12.
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (started != CURLE_OK) return Error{Code::kInternal, "libcurl does not start"};
    std::string password;
    if (!settings.password_file.empty()) password = TRY(read_password(settings.password_file));
    return std::unique_ptr<Gateway>(std::make_unique<Smtp>(settings, std::move(password)));
}

}  // namespace domdom::reminders
