// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sha256.h"

#include <QCryptographicHash>
#include <QTest>

using slipway::keeper::Sha256;

class TestSha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheStandardsExamples();
    void agreesWithQtHoweverItIsFed();
};

void TestSha256::knowsTheStandardsExamples()
{
    QCOMPARE(Sha256().hex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    Sha256 abc;
    abc.add("abc");
    QCOMPARE(abc.hex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

void TestSha256::agreesWithQtHoweverItIsFed()
{
    std::string bytes;
    for (int i = 0; i < 5'000; ++i)
        bytes += static_cast<char>(i * i);
    for (std::size_t size = 0; size < 300; ++size) {
        Sha256 digest;
        const std::string_view part = std::string_view(bytes).substr(0, size * 7);
        for (std::size_t at = 0; at < part.size(); at += size)
            digest.add(part.substr(at, size));
        const QByteArray expected =
            QCryptographicHash::hash(QByteArrayView(part.data(), qsizetype(part.size())), QCryptographicHash::Sha256);
        QCOMPARE(QByteArray::fromStdString(digest.hex()), expected.toHex());
    }
}

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
