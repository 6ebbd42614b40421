// What is heard over HTTP: the server's own voice, recordings, and how they are taken back. On each engine.
#include "store/test_store.h"

#include "cli/test_support.h"
#include "voice/test_wav.h"

namespace domdom::cli {

namespace {

using http::Method;

struct VoiceOf : ::testing::TestWithParam<store::Engine> {
    http::Reply keep(const std::string& who, const std::string& wav, const std::string& voice = "vi-north") {
        return world.ask(world.asker(who), Method::kPost,
                         "/api/v1/recordings?voice=" + voice + "&words=" + words, wav);
    }
    json::array list(const std::string& keys) {
        const auto reply =
            world.ask(world.asker("nobody"), Method::kGet, "/api/v1/recordings?language=vi&words=" + keys);
        EXPECT_EQ(reply.status, 200) << reply.body;
        return parse_json(reply.body)->at("recordings").as_array();
    }
    http::Reply play(const std::string& id) {
        return world.ask(world.asker("nobody"), Method::kGet, "/api/v1/recordings/" + id);
    }
    static std::string id_of(const http::Reply& kept) {
        return std::string(parse_json(kept.body)->at("recording").as_string().c_str());
    }
    int64_t rows() {
        return *(*world.store.data->read())->integer_or(-1, "SELECT COUNT(*) FROM register_recording");
    }

    store::TemporaryStore temporary{GetParam()};
    World world{temporary.address};
    const std::string words = voice::key_of("Chị mở máy. Rồi chị bấm nhé.");
};
DOMDOM_ON_EVERY_ENGINE(VoiceOf);

}  // namespace

TEST_P(VoiceOf, The_server_says_what_the_content_says_and_it_may_be_kept_for_ever) {
    const auto reply = world.ask(world.asker("nobody"), Method::kGet, "/api/v1/voice/vi-south/" + words);
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.mime, "audio/mpeg");
    EXPECT_EQ(reply.cache_control, "public, max-age=31536000, immutable");
    for (const std::string& target : {"vi-south/" + voice::key_of("Chuyển tiền cho tôi"), "en/" + words,
                                      "vi-x/" + words, std::string("vi-south/loud")})
        EXPECT_EQ(world.ask(world.asker("nobody"), Method::kGet, "/api/v1/voice/" + target).status, 404)
            << target;
}

TEST_P(VoiceOf, A_recording_is_heard_by_everyone_until_it_is_replaced) {
    const auto first = keep("author", voice::wav_of(1));
    ASSERT_EQ(first.status, 201) << first.body;
    EXPECT_EQ(list(words + ".0000000000000000").size(), 1u);
    EXPECT_EQ(play(id_of(first)).mime, "audio/mpeg");
    const auto second = keep("administrator", voice::wav_of(2));
    ASSERT_EQ(second.status, 201) << second.body;
    const auto found = list(words);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0],
              (json::object{{"words", words}, {"voice", "vi-north"}, {"recording", id_of(second)}}));
    EXPECT_EQ(play(id_of(first)).status, 404);
    EXPECT_GT(play(id_of(second)).body.size(), 7000u);
}

TEST_P(VoiceOf, Each_dialect_has_its_own) {
    ASSERT_EQ(keep("author", voice::wav_of(1)).status, 201);
    ASSERT_EQ(keep("author", voice::wav_of(1), "vi-south").status, 201);
    EXPECT_EQ(list(words).size(), 2u);
}

TEST_P(VoiceOf, Nothing_is_kept_of_what_is_no_recording_of_these_words) {
    EXPECT_EQ(keep("author", voice::wav_of(61)).status, 413);
    EXPECT_EQ(keep("author", voice::wav_of(1, 16000, 20)).status, 400);  // a microphone that is off
    EXPECT_EQ(keep("author", voice::wav_of(0.1)).status, 400);
    EXPECT_EQ(keep("author", "\x1a\x45\xdf\xa3").status, 400);
    EXPECT_EQ(keep("author", "").status, 400);
    EXPECT_EQ(keep("author", voice::wav_of(1), "vi-north-west").status, 404);
    EXPECT_EQ(
        world
            .ask(world.asker("author"), Method::kPost,
                 "/api/v1/recordings?voice=vi-north&words=" + voice::key_of("Câu khác"), voice::wav_of(1))
            .status,
        404);
    EXPECT_EQ(rows(), 0);
}

TEST_P(VoiceOf, Whoever_recorded_takes_it_back_and_so_may_an_administrator) {
    const auto authors = id_of(keep("author", voice::wav_of(1)));
    const auto administrators = id_of(keep("administrator", voice::wav_of(1), "vi-south"));
    const auto remove = [&](const std::string& who, const std::string& id) {
        return world.ask(world.asker(who), Method::kDelete, "/api/v1/recordings/" + id).status;
    };
    EXPECT_EQ(remove("author", administrators), 403);
    EXPECT_EQ(remove("administrator", authors), 200);
    EXPECT_EQ(remove("administrator", authors), 404);
    EXPECT_EQ(remove("administrator", administrators), 200);
    EXPECT_EQ(rows(), 0);
}

TEST_P(VoiceOf, All_that_an_account_recorded_is_erased_at_once) {
    ASSERT_EQ(keep("author", voice::wav_of(1)).status, 201);
    ASSERT_EQ(keep("author", voice::wav_of(1), "vi-south").status, 201);
    ASSERT_EQ(keep("administrator", voice::wav_of(1), "vi-central").status, 201);
    const auto account =
        parse_json(world.ask(world.asker("author"), Method::kGet, "/api/v1/session").body)->at("account");
    const auto reply =
        world.ask(world.asker("author"), Method::kDelete,
                  "/api/v1/accounts/" + std::string(account.as_string().c_str()) + "/recordings");
    EXPECT_EQ(reply.body, R"({"removed":2})");
    EXPECT_EQ(rows(), 1);
}

TEST_P(VoiceOf, A_list_of_recordings_is_asked_for_by_words) {
    for (const std::string query :
         {"", "language=vi", "language=vi&words=", "language=vi&words=x",
          "language=xx&words=0000000000000000", "language=vi&words=0000000000000000."})
        EXPECT_EQ(world.ask(world.asker("nobody"), Method::kGet, "/api/v1/recordings?" + query).status, 400)
            << query;
    std::string many;
    for (int i = 0; i < 201; ++i) many += fmt::format("{}{:016x}", i ? "." : "", i);
    EXPECT_EQ(
        world.ask(world.asker("nobody"), Method::kGet, "/api/v1/recordings?language=vi&words=" + many).status,
        400);
}

}  // namespace domdom::cli
