#include <boost/asio/ssl.hpp>

#include <fmt/format.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <ctime>

#include "http/net/shared.h"

namespace domdom::http {

namespace {

// HTTP/2 is not spoken here: said in ALPN, so that a client does not have to find out.
int choose_protocol(SSL*, const unsigned char** out, unsigned char* out_size, const unsigned char* in,
                    unsigned in_size, void*) {
    static constexpr unsigned char kOurs[] = "\x08http/1.1";
    unsigned char* chosen = nullptr;
    if (SSL_select_next_proto(&chosen, out_size, kOurs, sizeof kOurs - 1, in, in_size) !=
        OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_NOACK;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

// Browsers refuse it, and people learn to click a warning away.
Result<> refuse_ended(const X509* certificate, const std::string& file) {
    const ASN1_TIME* end = certificate ? X509_get0_notAfter(certificate) : nullptr;
    std::tm day{};
    if (!end || X509_cmp_current_time(end) >= 0 || ASN1_TIME_to_tm(end, &day) != 1) return {};
    return invalid(fmt::format("the certificate ended on {:04}-{:02}-{:02}", day.tm_year + 1900,
                               day.tm_mon + 1, day.tm_mday),
                   file, "get a new one, or set the clock of this machine");
}

}  // namespace

Result<std::unique_ptr<asio::ssl::context>> load_tls(const std::string& certificate_file,
                                                     const std::string& key_file) {
    auto context = std::make_unique<asio::ssl::context>(asio::ssl::context::tls_server);
    SSL_CTX* raw = context->native_handle();
    SSL_CTX_set_min_proto_version(raw, TLS1_2_VERSION);
    SSL_CTX_set_options(raw,
                        SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(raw, SSL_MODE_RELEASE_BUFFERS);  // 34 kB less for each idle connection
    SSL_CTX_set_alpn_select_cb(raw, choose_protocol, nullptr);
    boost::system::error_code fault;
    // A password is asked of a person at a terminal; a server that waits for one never serves.
    context->set_password_callback([](size_t, asio::ssl::context::password_purpose) { return ""; }, fault);
    // The key first: a certificate that does not fit lets go of it, and the check below can say so.
    if (context->use_private_key_file(key_file, asio::ssl::context::pem, fault); fault)
        return invalid("the private key cannot be read: " + fault.message(), key_file,
                       "give the PEM file that belongs to the certificate, without a password");
    if (context->use_certificate_chain_file(certificate_file, fault); fault)
        return invalid("the certificate cannot be read: " + fault.message(), certificate_file,
                       "give a PEM file with the whole chain");
    if (SSL_CTX_check_private_key(raw) != 1)
        return invalid("the private key does not belong to the certificate", key_file,
                       "give the PEM file that belongs to the certificate");
    TRY(refuse_ended(SSL_CTX_get0_certificate(raw), certificate_file));
    return context;
}

}  // namespace domdom::http
