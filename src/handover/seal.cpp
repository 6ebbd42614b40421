#include "handover/seal.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/sha.h>
#include <openssl/x509.h>

namespace domdom::handover {

namespace {

constexpr char kGroup[] = "prime256v1";
constexpr char kHash[] = "SHA256";
constexpr std::string_view kPurpose = "domdom parcel 1";
constexpr size_t kKeyBytes = 32;

template <auto Free>
struct Freed {
    template <typename T>
    void operator()(T* what) const {
        Free(what);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, Freed<EVP_CIPHER_CTX_free>>;
using Kdf = std::unique_ptr<EVP_KDF, Freed<EVP_KDF_free>>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, Freed<EVP_KDF_CTX_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG_free>>;

const unsigned char* bytes(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* bytes(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

// OpenSSL asks for writable memory that it only reads.
OSSL_PARAM octets(const char* name, std::string_view value) {
    return OSSL_PARAM_construct_octet_string(name, const_cast<char*>(value.data()), value.size());
}
OSSL_PARAM utf8(const char* name, const char* value) {
    return OSSL_PARAM_construct_utf8_string(name, const_cast<char*>(value), 0);
}

Error broken() { return {Code::kInternal, "the cryptographic library refused to work"}; }

// Null where the bytes are no point of the curve.
Key key_of(std::string_view point) {
    if (point.size() != kPointBytes) return nullptr;
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    OSSL_PARAM params[] = {utf8(OSSL_PKEY_PARAM_GROUP_NAME, kGroup), octets(OSSL_PKEY_PARAM_PUB_KEY, point),
                           OSSL_PARAM_construct_end()};
    EVP_PKEY* made = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) <= 0 ||
        EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, params) <= 0)
        return nullptr;
    return Key(made);
}

Result<std::string> point_of(EVP_PKEY* key) {
    std::string point(kPointBytes, '\0');
    size_t size = 0;
    if (EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, bytes(point), point.size(), &size) <=
            0 ||
        size != kPointBytes)
        return broken();
    return point;
}

std::string id_of(std::string_view point) {
    std::string hash(SHA256_DIGEST_LENGTH, '\0');
    SHA256(bytes(point), point.size(), bytes(hash));
    return hash.substr(0, kHubIdBytes);
}

Result<std::string> shared_secret(EVP_PKEY* own, EVP_PKEY* other) {
    const KeyContext context(EVP_PKEY_CTX_new(own, nullptr));
    std::string secret(kKeyBytes, '\0');
    size_t size = secret.size();
    if (!context || EVP_PKEY_derive_init(context.get()) <= 0 ||
        EVP_PKEY_derive_set_peer(context.get(), other) <= 0 ||
        EVP_PKEY_derive(context.get(), bytes(secret), &size) <= 0 || size != kKeyBytes)
        return broken();
    return secret;
}

Result<std::string> hkdf(std::string_view secret, std::string_view salt) {
    const Kdf kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const KdfContext context(EVP_KDF_CTX_new(kdf.get()));
    OSSL_PARAM params[] = {utf8(OSSL_KDF_PARAM_DIGEST, kHash), octets(OSSL_KDF_PARAM_KEY, secret),
                           octets(OSSL_KDF_PARAM_SALT, salt), octets(OSSL_KDF_PARAM_INFO, kPurpose),
                           OSSL_PARAM_construct_end()};
    std::string key(kKeyBytes, '\0');
    if (!context || EVP_KDF_derive(context.get(), bytes(key), key.size(), params) <= 0) return broken();
    return key;
}

}  // namespace

Result<HubKey> HubKey::make() {
    const Key key(EVP_EC_gen(kGroup));
    unsigned char* der = nullptr;
    const int size = key ? i2d_PrivateKey(key.get(), &der) : 0;
    if (size <= 0) return broken();
    const std::string copy(reinterpret_cast<const char*>(der), static_cast<size_t>(size));
    OPENSSL_clear_free(der, static_cast<size_t>(size));
    return from_der(copy);
}

Result<HubKey> HubKey::from_der(std::string_view der) {
    const unsigned char* at = bytes(der);
    Key key(d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(der.size())));
    if (!key) return broken();
    HubKey hub;
    hub.point_ = TRY(point_of(key.get()));
    hub.id_ = id_of(hub.point_);
    hub.key_ =
        std::shared_ptr<void>(key.release(), [](void* held) { EVP_PKEY_free(static_cast<EVP_PKEY*>(held)); });
    return hub;
}

Result<std::string> HubKey::der() const {
    std::string der;
    const int size = i2d_PrivateKey(static_cast<EVP_PKEY*>(key_.get()), nullptr);
    if (size <= 0) return broken();
    der.resize(static_cast<size_t>(size));
    unsigned char* at = bytes(der);
    i2d_PrivateKey(static_cast<EVP_PKEY*>(key_.get()), &at);
    return der;
}

Result<std::string> HubKey::open(std::string_view header, std::string_view ephemeral, std::string_view iv,
                                 std::string_view sealed) const {
    const Error changed = invalid("this was changed since it was sealed");
    const Key other = key_of(ephemeral);
    if (!other || iv.size() != kIvBytes || sealed.size() < kTagBytes) return changed;
    const auto secret = TRY(shared_secret(static_cast<EVP_PKEY*>(key_.get()), other.get()));
    const auto key = TRY(hkdf(secret, header));
    const auto words = sealed.substr(0, sealed.size() - kTagBytes);
    std::string tag(sealed.substr(words.size()));
    std::string plain(words.size(), '\0');
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int size = 0, last = 0;
    if (!cipher || EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytes(key), bytes(iv)) <= 0 ||
        EVP_DecryptUpdate(cipher.get(), nullptr, &size, bytes(header), static_cast<int>(header.size())) <=
            0 ||
        EVP_DecryptUpdate(cipher.get(), bytes(plain), &size, bytes(words), static_cast<int>(words.size())) <=
            0 ||
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, kTagBytes, tag.data()) <= 0)
        return broken();
    if (EVP_DecryptFinal_ex(cipher.get(), bytes(plain) + size, &last) <= 0) return changed;
    return plain;
}

bool is_point(std::string_view point) { return key_of(point) != nullptr; }

bool is_signed_by(std::string_view point, std::string_view message, std::string_view signature) {
    const Key key = key_of(point);
    if (!key || signature.size() != kSignatureBytes) return false;
    const size_t half = kSignatureBytes / 2;
    const Signature pair(ECDSA_SIG_new());
    BIGNUM* r = BN_bin2bn(bytes(signature), half, nullptr);
    BIGNUM* s = BN_bin2bn(bytes(signature) + half, half, nullptr);
    if (!pair || ECDSA_SIG_set0(pair.get(), r, s) <= 0) return false;
    unsigned char* der = nullptr;
    const int size = i2d_ECDSA_SIG(pair.get(), &der);
    const Digest digest(EVP_MD_CTX_new());
    const bool good =
        size > 0 && digest &&
        EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, key.get()) > 0 &&
        EVP_DigestVerify(digest.get(), der, static_cast<size_t>(size), bytes(message), message.size()) > 0;
    OPENSSL_free(der);
    return good;
}

}  // namespace domdom::handover
