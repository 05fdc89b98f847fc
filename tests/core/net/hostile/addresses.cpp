// SPDX-License-Identifier: MIT
#include "tests/core/net/hostile/behaviour.h"

using namespace Qt::StringLiterals;

namespace keelson::test {

namespace {

/// What has to be refused before anything is sent to anybody.
Behaviour address(const QByteArray &name, const QString &url, const QString &words, const QString &ofForm = {})
{
    Told told = everybody(ofForm.isEmpty() ? words : ofForm);
    told.insert(Asker::Http, words);
    told.insert(Asker::CloudWatch, u"not an address of this machine"_s);
    return {name, told, {}, [url] { return Stage{QUrl(url)}; }};
}

} // namespace

Behaviours addresses()
{
    const QString clear = u"unencrypted"_s;
    const QString scheme = u"http and https"_s;
    const QString form = u"is not a URL"_s;
    return {
        address("an address with user and password", u"http://me:canary@127.0.0.1:9/"_s, u"password"_s),
        address("an address with a host before the at", u"https://cloud.example@evil.example/"_s, u"password"_s),
        address("an IPv6 address with a zone", u"http://[fe80::1%25eth0]:9/"_s, clear),
        address("a host in punycode that looks like another", u"http://xn--80ak6aa92e.com/"_s, clear),
        address("a host with dots of Unicode", u"http://cloud\u3002example\uff0eevil\uff61test/"_s, clear),
        address("a host that begins like this machine", u"http://127.0.0.1.evil.example/"_s, clear),
        address("a host that ends like this machine", u"http://evil-localhost/"_s, clear),
        address("port 0", u"http://192.0.2.1:0/"_s, clear),
        address("an address that is none, with a password", u"http//me:canary@host?token=canary"_s, scheme, form),
        address("a file", u"file:///etc/passwd"_s, scheme, form),
        address("no host", u"http:///metrics"_s, scheme, form),
        address("another protocol", u"gopher://127.0.0.1/_GET"_s, scheme),
        address("the metadata of a machine", u"http://169.254.169.254/latest/meta-data"_s, clear),
    };
}

} // namespace keelson::test
