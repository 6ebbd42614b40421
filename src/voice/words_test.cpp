#include "voice/words.h"

#include <gtest/gtest.h>

#include "base/file.h"
#include "base/json.h"

namespace domdom::voice {

namespace {

json::value vectors() {
    return *parse_json(*load_file(DOMDOM_SOURCE_DIR "/tests/vectors/voice.json", 1 << 20));
}
std::string text(const json::value& value, const char* name) {
    return std::string(value.at(name).as_string().c_str());
}

std::optional<std::string_view> load(const std::string& path) {
    if (path == "/spoken/vi.json")
        return R"(["Hôm nay {you} muốn làm gì?", "Bấm {what}", "{n} trên {total}"])";
    if (path == "/api/v1/content/courses.vi.json")
        return R"({"courses":[{"id":"c","title":"Khóa","lessons":[{"id":"l","title":"Bài","scenario":"s/one"}]}]})";
    if (path == "/api/v1/content/courses.en.json")
        return R"({"courses":[{"id":"c","lessons":[{"id":"l","scenario":"s/one"}]}]})";
    if (path == "/api/v1/content/lessons/c/l.vi.json")
        return R"({"speech":["Bác mở máy."],"items":[{"question":"Bấm gì?","choices":[{"text":"Nút xanh","why":"Xanh là gọi."}]}]})";
    if (path == "/api/v1/content/scenarios/s/one.json")
        return R"({"texts":{"vi":{"call":"Gọi bác"},"en":{"call":"Call"}},
            "scenario":{"screens":{"a":{"fields":[{"classes":{"right":["0912"]}}]}}}})";
    if (path == "/api/v1/content/drills.vi.json") return R"({"scams":[{"name":"Trúng thưởng","target":7}]})";
    if (path == "/api/v1/content/framework.json") return "no JSON";
    return std::nullopt;
}

}  // namespace

TEST(Words, Have_the_key_that_the_page_gives_them) {
    const auto all = vectors();
    for (const auto& one : all.at("keys").as_array()) {
        if (one.as_object().contains("key")) {
            EXPECT_EQ(key_of(text(one, "words")), text(one, "key"));
        } else {
            EXPECT_EQ(key_of(text(one, "words")), key_of(text(one, "same")));
        }
    }
    EXPECT_NE(key_of("ma"), key_of("má"));
}

TEST(Words, Speak_to_a_person_as_the_page_does) {
    const auto all = vectors();
    for (const auto& one : all.at("addresses").as_array())
        EXPECT_EQ(addressed(text(one, "text"), text(one, "address")), text(one, "heard"));
}

TEST(Spoken, Is_what_the_content_and_the_screens_say_in_every_form_of_address) {
    Spoken spoken(load);
    for (const std::string words :
         {"Khóa", "Bài", "Bác mở máy.", "Chị mở máy.", "Bấm gì?", "Nút xanh", "Xanh là gọi.",
          "Hôm nay cô muốn làm gì?", "Gọi bác", "Bấm Gọi bác", "Bấm Gọi chú", "0912", "Trúng thưởng"})
        EXPECT_EQ(spoken.find("vi", key_of(words)), words);
    EXPECT_EQ(spoken.find("en", key_of("Call")), "Call");
}

TEST(Spoken, Is_nothing_else) {
    Spoken spoken(load);
    for (const std::string words : {"Chuyển tiền cho tôi", "Bấm Bác mở máy.", "3 trên 4", "Call"})
        EXPECT_FALSE(spoken.find("vi", key_of(words))) << words;
    for (const std::string_view key : {"", "zz", "../../etc/passwd", "-bf29ce48422232", "cbf29ce4842223250"})
        EXPECT_FALSE(spoken.find("vi", key)) << key;
    EXPECT_FALSE(spoken.find("xx", key_of("Khóa")));
}

}  // namespace domdom::voice
