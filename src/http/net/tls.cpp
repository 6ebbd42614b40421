#include <boost/asio/ssl.hpp>

#include <openssl/ssl.h>

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
    if (context->use_certificate_chain_file(certificate_file, fault); fault)
        return invalid("the certificate cannot be read: " + fault.message(), certificate_file,
                       "give a PEM file with the whole chain");
    if (context->use_private_key_file(key_file, asio::ssl::context::pem, fault); fault)
        return invalid("the private key cannot be read: " + fault.message(), key_file,
                       "give the PEM file that belongs to the certificate");
    return context;
}

}  // namespace domdom::http
