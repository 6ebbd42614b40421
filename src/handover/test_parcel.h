// A phone as the browser is one, for tests: makes its key, closes parcels for a server, signs them.
#pragma once

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

#include "access/secrets.h"
#include "handover/parcel.h"

namespace domdom::handover {

class TestPhone {
  public:
    explicit TestPhone(Uuid id_in) : id(id_in), key_(EVP_EC_gen("prime256v1"), EVP_PKEY_free) {}

    const Uuid id;
    std::string point() const { return point_of(key_.get()); }

    // `records` is what the outside says; nothing else depends on it.
    std::string close(const std::string& hub_point, const std::string& batch, const Uuid& parcel,
                      uint32_t records = 1) const {
        const Key once(EVP_EC_gen("prime256v1"), EVP_PKEY_free);
        std::string header = hash(hub_point).substr(0, kHubIdBytes);
        header += parcel.raw();
        header += id.raw();
        header += number(1'774'494'000'000, 8) + number(records, 4);
        header += point_of(once.get());
        std::string iv(kIvBytes, '\0');
        RAND_bytes(bytes(iv), kIvBytes);
        header += iv;
        std::string body = header + seal(secret(once.get(), hub_point), header, iv, batch);
        return std::string(kParcelMark) + access::to_base64url(body + sign(std::string(kParcelMark) + body));
    }

  private:
    using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

    static unsigned char* bytes(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }
    static const unsigned char* bytes(const std::string& text) {
        return reinterpret_cast<const unsigned char*>(text.data());
    }
    static std::string number(uint64_t value, int size) {
        std::string text;
        for (int i = size - 1; i >= 0; --i) text += static_cast<char>(value >> (8 * i));
        return text;
    }
    static std::string hash(const std::string& text) {
        std::string out(32, '\0');
        SHA256(bytes(text), text.size(), bytes(out));
        return out;
    }
    static std::string point_of(EVP_PKEY* key) {
        std::string point(kPointBytes, '\0');
        size_t size = 0;
        EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, bytes(point), point.size(), &size);
        return point;
    }
    static std::string secret(EVP_PKEY* own, const std::string& hub_point) {
        EVP_PKEY* other = EVP_PKEY_new();
        EVP_PKEY_copy_parameters(other, own);
        EVP_PKEY_set1_encoded_public_key(other, bytes(hub_point), hub_point.size());
        EVP_PKEY_CTX* context = EVP_PKEY_CTX_new(own, nullptr);
        std::string out(32, '\0');
        size_t size = out.size();
        EVP_PKEY_derive_init(context);
        EVP_PKEY_derive_set_peer(context, other);
        EVP_PKEY_derive(context, bytes(out), &size);
        EVP_PKEY_CTX_free(context);
        EVP_PKEY_free(other);
        return out;
    }
    // RFC 5869 with one block, by HMAC alone.
    static std::string hmac(const std::string& key, const std::string& text) {
        std::string out(32, '\0');
        size_t size = 0;
        EVP_Q_mac(nullptr, "HMAC", nullptr, "SHA256", nullptr, key.data(), key.size(), bytes(text),
                  text.size(), bytes(out), out.size(), &size);
        return out;
    }
    static std::string seal(const std::string& shared, const std::string& header, const std::string& iv,
                            const std::string& batch) {
        const std::string key = hmac(hmac(header, shared), std::string("domdom parcel 1") + '\x01');
        std::string sealed(batch.size(), '\0'), tag(kTagBytes, '\0');
        EVP_CIPHER_CTX* cipher = EVP_CIPHER_CTX_new();
        int size = 0;
        EVP_EncryptInit_ex(cipher, EVP_aes_256_gcm(), nullptr, bytes(key), bytes(iv));
        EVP_EncryptUpdate(cipher, nullptr, &size, bytes(header), static_cast<int>(header.size()));
        EVP_EncryptUpdate(cipher, bytes(sealed), &size, bytes(batch), static_cast<int>(batch.size()));
        EVP_EncryptFinal_ex(cipher, bytes(sealed) + size, &size);
        EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_GET_TAG, kTagBytes, tag.data());
        EVP_CIPHER_CTX_free(cipher);
        return sealed + tag;
    }
    std::string sign(const std::string& message) const {
        EVP_MD_CTX* digest = EVP_MD_CTX_new();
        std::string der(80, '\0');
        size_t size = der.size();
        EVP_DigestSignInit(digest, nullptr, EVP_sha256(), nullptr, key_.get());
        EVP_DigestSign(digest, bytes(der), &size, bytes(message), message.size());
        EVP_MD_CTX_free(digest);
        const unsigned char* at = bytes(der);
        ECDSA_SIG* pair = d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(size));
        std::string out(kSignatureBytes, '\0');
        BN_bn2binpad(ECDSA_SIG_get0_r(pair), bytes(out), kSignatureBytes / 2);
        BN_bn2binpad(ECDSA_SIG_get0_s(pair), bytes(out) + kSignatureBytes / 2, kSignatureBytes / 2);
        ECDSA_SIG_free(pair);
        return out;
    }

    Key key_;
};

}  // namespace domdom::handover
