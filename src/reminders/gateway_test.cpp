// The two ways out: files in a folder, also over every state that a killed server leaves, and mail to a
// listener on a real socket.
#include "reminders/gateway.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <thread>

#include "base/file.h"
#include "base/time.h"
#include "reminders/file_drop.h"
#include "reminders/smtp.h"
#include "store/temporary_folder.h"

namespace domdom::reminders {

namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

namespace fs = std::filesystem;

const std::string kText = "Đom Đóm Tây Hồ mời bác đến buổi Gọi video, Thứ bảy 28/3, 8:00.";

Message message(const std::string& to) {
    return {make_uuid_v8("a message"), to, "Đom Đóm Phường Tây Hồ: Gọi video cho con cháu ở xa", kText,
            *parse_time("2026-03-27T17:00:00+07:00")};
}

std::vector<std::string> files_in(const std::string& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.is_regular_file()) names.push_back(entry.path().filename());
    return names;
}

struct Drop : ::testing::Test {
    store::TemporaryFolder folder;
    std::unique_ptr<Gateway> gateway = make_file_drop(folder.path);
    const Message one = message("84912345678");
    const std::string name = "domdom-" + one.id.text();
    std::string aside(const std::string& ending = "") const {
        return folder.path + "/.domdom/" + name + ending;
    }
    Result<> send() { return gateway->send(one, {}); }
};

// A mail server that says what it is told to, to one client after the other.
class MailServer {
  public:
    // `refused`: the command that is not taken, and the answer to it. `silent`: it never answers.
    explicit MailServer(std::string refused = "", std::string answer = "", bool silent = false)
        : refused_(std::move(refused)), answer_(std::move(answer)), silent_(silent) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        EXPECT_EQ(::bind(listener_, reinterpret_cast<sockaddr*>(&address), size), 0);
        EXPECT_EQ(::listen(listener_, 4), 0);
        EXPECT_EQ(::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size), 0);
        port_ = ntohs(address.sin_port);
        thread_ = std::thread([this] { serve(); });
    }
    ~MailServer() {
        ::shutdown(listener_, SHUT_RDWR);
        thread_.join();
        ::close(listener_);
    }
    std::string url() const { return fmt::format("smtp://127.0.0.1:{}", port_); }
    std::string heard() {
        const std::lock_guard lock(mutex_);
        return heard_;
    }

  private:
    void serve() {
        for (int client; (client = ::accept(listener_, nullptr, nullptr)) >= 0; ::close(client)) talk(client);
    }
    void talk(int client) {
        if (silent_) {
            char byte = 0;
            while (::read(client, &byte, 1) > 0) {
            }
            return;
        }
        say(client, "220 mail.test");
        bool is_text = false, is_secret = false;
        for (std::string line; read_line(client, line);) {
            {
                const std::lock_guard lock(mutex_);
                heard_ += line + "\n";
            }
            if (is_text && line != ".") continue;
            const bool ends = is_text || line.starts_with("DATA");
            if (!refused_.empty() && line.starts_with(refused_))
                say(client, answer_);
            else if (line.starts_with("EHLO"))
                say(client, "250-mail.test\r\n250 AUTH PLAIN");
            else if (line.starts_with("AUTH"))
                say(client, "334 ");
            else if (is_secret)
                say(client, "235 welcome");
            else if (line.starts_with("DATA"))
                say(client, "354 go on");
            else if (line.starts_with("QUIT"))
                return say(client, "221 bye");
            else
                say(client, "250 fine");
            is_secret = line.starts_with("AUTH");
            if (ends) is_text = !is_text;
        }
    }
    static void say(int client, const std::string& line) {
        const std::string text = line + "\r\n";
        EXPECT_EQ(::send(client, text.data(), text.size(), MSG_NOSIGNAL), static_cast<ssize_t>(text.size()));
    }
    static bool read_line(int client, std::string& line) {
        line.clear();
        for (char byte = 0; ::read(client, &byte, 1) == 1;) {
            if (byte == '\n') return true;
            if (byte != '\r') line += byte;
        }
        return false;
    }

    const std::string refused_, answer_;
    const bool silent_;
    const int listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int port_ = 0;
    std::mutex mutex_;
    std::string heard_;
    std::thread thread_;
};

Settings mail(const std::string& url) {
    Settings settings;
    settings.mail = url;
    settings.from = "lop-hoc@tayho.example.vn";
    return settings;
}

}  // namespace

TEST(Phones, Only_a_mobile_number_takes_a_text) {
    EXPECT_EQ(mobile_number("0912 345 678"), "84912345678");
    EXPECT_EQ(mobile_number("+84 (0) 912-345-678"), "84912345678");
    EXPECT_EQ(mobile_number("84912345678"), "84912345678");
    EXPECT_EQ(mobile_number("0084 912 345 678"), "84912345678");
    EXPECT_EQ(mobile_number("+33 6 12 34 56 78"), "33612345678");
    for (const auto* text : {"", "024 3825 3536", "0912 345", "912345678", "113", "+84 24 3825 3536",
                             "09123456789", "0612345678", "+123456789012345678"})
        EXPECT_EQ(mobile_number(text), "") << text;
}

TEST_F(Drop, A_message_is_one_whole_file_that_its_group_may_read) {
    ASSERT_TRUE(send().ok());
    EXPECT_THAT(files_in(folder.path), ElementsAre(name));
    EXPECT_EQ(*load_file(folder.path + "/" + name, 10'000),
              "To: 84912345678\nAlphabet: UTF-8\n\n" + kText + "\n");
    struct stat about {};
    ASSERT_EQ(::stat((folder.path + "/" + name).c_str(), &about), 0);
    EXPECT_EQ(about.st_mode & 0777U, 0640U);
    gateway->forget(one.id);
    EXPECT_THAT(files_in(folder.path + "/.domdom"), IsEmpty());
    EXPECT_THAT(files_in(folder.path), ElementsAre(name)) << "what went is whoever takes it's";
}

TEST_F(Drop, Sent_again_it_is_not_there_twice_though_it_was_taken_meanwhile) {
    ASSERT_TRUE(send().ok());
    ASSERT_TRUE(send().ok());
    EXPECT_THAT(files_in(folder.path), ElementsAre(name));
    fs::remove(folder.path + "/" + name);
    ASSERT_TRUE(send().ok());
    EXPECT_THAT(files_in(folder.path), IsEmpty());
}

TEST_F(Drop, Whatever_a_killed_server_left_it_goes_once) {
    fs::create_directory(folder.path + "/.domdom");
    std::ofstream(aside()) << "To: 84";  // killed while it wrote
    ASSERT_TRUE(send().ok());
    EXPECT_THAT(*load_file(folder.path + "/" + name, 10'000), HasSubstr(kText));
    // Killed between the mark and the move.
    fs::rename(folder.path + "/" + name, aside());
    ASSERT_TRUE(fs::exists(aside(".mark")));
    ASSERT_TRUE(send().ok());
    EXPECT_THAT(files_in(folder.path), ElementsAre(name));
    EXPECT_THAT(files_in(folder.path + "/.domdom"), ElementsAre(name + ".mark"));
}

TEST_F(Drop, A_folder_that_is_gone_is_said_without_the_number) {
    fs::remove_all(folder.path);
    const auto gone = send();
    ASSERT_FALSE(gone.ok());
    EXPECT_EQ(gone.error().code, Code::kStorage);
    EXPECT_THAT(gone.error().line(), HasSubstr("reminders-folder"));
    EXPECT_THAT(gone.error().line(), Not(HasSubstr("912345678")));
    fs::create_directory(folder.path);
    EXPECT_TRUE(send().ok());
}

TEST(Mail, A_message_is_as_the_standards_say) {
    const std::string text = mail_text(message("hoa@example.vn"), "lop-hoc@tayho.example.vn");
    EXPECT_THAT(text, HasSubstr("Date: Fri, 27 Mar 2026 17:00:00 +0700\r\n"));
    EXPECT_THAT(text,
                HasSubstr("Message-ID: <" + make_uuid_v8("a message").text() + "@tayho.example.vn>\r\n"));
    EXPECT_THAT(text, HasSubstr("To: <hoa@example.vn>\r\n"));
    EXPECT_THAT(text, HasSubstr("Auto-Submitted: auto-generated\r\n"));
    size_t begin = 0;
    for (size_t end; (end = text.find("\r\n", begin)) != text.npos; begin = end + 2)
        EXPECT_LE(end - begin, 78U) << text.substr(begin, end - begin);
    EXPECT_EQ(begin, text.size());
    for (const char c : text) EXPECT_TRUE(c > 0);
    EXPECT_THAT(
        text,
        HasSubstr(
            "Subject: =?UTF-8?B?xJBvbSDEkMOzbSBQaMaw4budbmcgVMOieSBI4buTOiBH4buNaSB2aWRl?=\r\n =?UTF-8?B?"));
}

TEST(Mail, No_letter_of_a_subject_is_cut_in_two) {
    Message one = message("hoa@example.vn");
    one.subject = "aộộộộộộộộộộộộộộộộộộộộộ";  // the 42nd byte lies within a letter
    // "a" and 13 letters of three bytes: 40 bytes, and a word of its own for the rest
    EXPECT_THAT(
        mail_text(one, "a@b.vn"),
        HasSubstr("=?UTF-8?B?YeG7meG7meG7meG7meG7meG7meG7meG7meG7meG7meG7meG7meG7mQ==?=\r\n =?UTF-8?B?4buZ"));
}

TEST(Mail, It_reaches_a_server_with_name_and_password) {
    MailServer server;
    auto settings = mail(server.url());
    settings.user = "domdom";
    const store::TemporaryFolder folder;
    settings.password_file = folder.path + "/password";
    std::ofstream(settings.password_file) << "bí mật\n";
    fs::permissions(settings.password_file, fs::perms::owner_read);
    auto gateway = make_smtp(settings);
    ASSERT_TRUE(gateway.ok()) << gateway.error().line();
    const auto sent = (*gateway)->send(message("hoa@example.vn"), {});
    ASSERT_TRUE(sent.ok()) << sent.error().line();
    const auto heard = server.heard();
    EXPECT_THAT(heard, HasSubstr("MAIL FROM:<lop-hoc@tayho.example.vn>"));
    EXPECT_THAT(heard, HasSubstr("RCPT TO:<hoa@example.vn>"));
    EXPECT_THAT(heard, HasSubstr("AUTH PLAIN"));
    EXPECT_THAT(heard, HasSubstr("Content-Transfer-Encoding: base64\n\nxJBvbSDEkMOzbSBU"));
}

TEST(Mail, An_address_that_is_refused_is_told_from_a_server_in_trouble) {
    for (const auto& [command, answer, code] :
         {std::tuple("RCPT", "550 no such mailbox hoa@example.vn", Code::kInvalid),
          std::tuple("RCPT", "451 later", Code::kBusy), std::tuple("MAIL", "550 who are you", Code::kBusy),
          std::tuple(".", "554 no thanks, hoa@example.vn", Code::kBusy)}) {
        MailServer server(command, answer);
        const auto sent = (*make_smtp(mail(server.url())))->send(message("hoa@example.vn"), {});
        ASSERT_FALSE(sent.ok()) << answer;
        EXPECT_EQ(sent.error().code, code) << sent.error().line();
        EXPECT_THAT(sent.error().line(), Not(HasSubstr("hoa@")));
    }
}

TEST(Mail, Nobody_there_is_said_and_a_silent_server_holds_up_no_shutdown) {
    std::string url;
    {
        const MailServer closed;
        url = closed.url();
    }
    const auto nobody = (*make_smtp(mail(url)))->send(message("hoa@example.vn"), {});
    ASSERT_FALSE(nobody.ok());
    EXPECT_EQ(nobody.error().code, Code::kBusy);

    MailServer silent("", "", true);
    const auto gateway = *make_smtp(mail(silent.url()));
    std::stop_source stop;
    const auto begun = std::chrono::steady_clock::now();
    std::jthread asking([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        stop.request_stop();
    });
    EXPECT_FALSE(gateway->send(message("hoa@example.vn"), stop.get_token()).ok());
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(5));
}

TEST(Mail, Settings_that_do_not_fit_are_all_named) {
    Settings settings;
    settings.folder = "spool/out";
    settings.mail = "mail.example.vn";
    settings.user = "domdom";
    std::vector<std::string> where;
    for (const auto& error : check(settings)) where.push_back(error.where);
    EXPECT_THAT(where, ElementsAre("reminders-folder", "reminders-mail", "reminders-from", "reminders-user"));
    Settings alone;
    alone.from = "a@example.vn";
    EXPECT_EQ(check(alone).size(), 1U);
    EXPECT_TRUE(check({}).empty());
    EXPECT_TRUE(check(mail("smtps://mail.example.vn:465")).empty());
    const store::TemporaryFolder folder;
    auto open = mail("smtps://mail.example.vn:465");
    open.user = "domdom";
    open.password_file = folder.path + "/password";
    std::ofstream(open.password_file) << "bí mật\n";
    fs::permissions(open.password_file, fs::perms::owner_read | fs::perms::others_read);
    ASSERT_EQ(check(open).size(), 1U);
    EXPECT_THAT(check(open).front().line(), Not(HasSubstr("bí mật")));
}

}  // namespace domdom::reminders
