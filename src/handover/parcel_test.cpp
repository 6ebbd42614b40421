#include <gtest/gtest.h>

#include "handover/test_parcel.h"

namespace domdom::handover {

namespace {

const Uuid kPhone = *parse_uuid("01936f00-0000-7000-8000-00000000000a");
const Uuid kParcel = *parse_uuid("01936f00-0000-7000-8000-00000000000b");
const std::string kBatch = R"({"items":[{"id":"x"}]})";

struct Handed : ::testing::Test {
    const HubKey hub = *HubKey::make();
    const TestPhone phone{kPhone};

    Result<std::string> open(const std::string& text, const HubKey& by) const {
        const auto parcel = TRY(read_parcel(text));
        return open_parcel(*parcel, by, phone.point());
    }
};

}  // namespace

TEST_F(Handed, A_parcel_gives_the_server_what_was_put_in_and_tells_its_outside_to_anyone) {
    const auto text = phone.close(hub.point(), kBatch, kParcel, 7);
    const auto parcel = read_parcel("\n  " + text + "\r\n");
    ASSERT_TRUE(parcel.ok()) << parcel.error().what;
    EXPECT_EQ((*parcel)->id, kParcel);
    EXPECT_EQ((*parcel)->device, kPhone);
    EXPECT_EQ((*parcel)->records, 7u);
    EXPECT_EQ((*parcel)->made_at, 1'774'494'000'000);
    const auto batch = open_parcel(**parcel, hub, phone.point());
    ASSERT_TRUE(batch.ok()) << batch.error().what;
    EXPECT_EQ(*batch, kBatch);
    EXPECT_EQ(text.find("items"), std::string::npos);
}

TEST_F(Handed, The_servers_key_survives_being_kept) {
    const auto again = HubKey::from_der(*hub.der());
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->point(), hub.point());
    EXPECT_EQ(*open(phone.close(hub.point(), kBatch, kParcel), *again), kBatch);
}

// Every byte: of the outside, of what is inside, and of the signature.
TEST_F(Handed, A_parcel_changed_by_one_byte_anywhere_gives_nothing) {
    const auto whole = (*read_parcel(phone.close(hub.point(), kBatch, kParcel)))->bytes;
    for (size_t i = 0; i < whole.size(); ++i) {
        std::string changed = whole;
        changed[i] = static_cast<char>(changed[i] ^ 0x20);
        const auto opened = open(std::string(kParcelMark) + access::to_base64url(changed), hub);
        ASSERT_FALSE(opened.ok()) << "byte " << i;
        ASSERT_TRUE(opened.error().code == Code::kInvalid || opened.error().code == Code::kConflict) << i;
    }
}

TEST_F(Handed, A_parcel_cut_short_anywhere_is_refused) {
    const auto text = phone.close(hub.point(), kBatch, kParcel);
    for (size_t size = 0; size < text.size(); ++size)
        ASSERT_FALSE(open(text.substr(0, size), hub).ok()) << size;
}

TEST_F(Handed, A_parcel_for_another_server_says_so) {
    const auto elsewhere = open(phone.close(hub.point(), kBatch, kParcel), *HubKey::make());
    ASSERT_FALSE(elsewhere.ok());
    EXPECT_EQ(elsewhere.error().kind, "parcel-other-server");
}

TEST_F(Handed, Another_phone_cannot_sign_for_this_one) {
    const TestPhone other(kPhone);
    const auto forged = open(other.close(hub.point(), kBatch, kParcel), hub);
    ASSERT_FALSE(forged.ok());
    EXPECT_EQ(forged.error().kind, "parcel-damaged");
}

TEST_F(Handed, What_is_no_parcel_is_called_none) {
    for (const auto* text : {"", " ", "domdom1", "domdom2.AAAA", "{}", "PK\x03\x04"})
        EXPECT_EQ(read_parcel(text).error().kind, "parcel-not-one") << text;
    EXPECT_EQ(read_parcel("domdom1.").error().kind, "parcel-damaged");
    EXPECT_EQ(read_parcel("domdom1.!!!!").error().kind, "parcel-damaged");
    EXPECT_EQ(read_parcel("domdom1." + std::string(kParcelCharsMax, 'A')).error().code, Code::kTooLarge);
}

TEST_F(Handed, Only_a_point_of_the_curve_is_a_key) {
    EXPECT_TRUE(is_point(phone.point()));
    EXPECT_FALSE(is_point(""));
    EXPECT_FALSE(is_point(std::string(kPointBytes, '\x04')));
    auto beside = phone.point();
    beside[64] = static_cast<char>(beside[64] ^ 1);
    EXPECT_FALSE(is_point(beside));
}

}  // namespace domdom::handover
