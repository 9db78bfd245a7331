// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/event.h"

#include <QTest>
#include <QTimeZone>

using namespace slipway::run;
using namespace Qt::StringLiterals;

class TestEnvelope : public QObject
{
    Q_OBJECT

    static Envelope golden()
    {
        Envelope envelope;
        envelope.run = u"0190f000-0000-7000-8000-000000000001"_s;
        envelope.seq = 7;
        envelope.epoch = 2;
        envelope.id = u"0190f000-0000-7000-8000-000000000002"_s;
        envelope.type = u"run.held"_s;
        envelope.typeVersion = 1;
        envelope.at = QDateTime(QDate(2026, 3, 2), QTime(20, 15, 30, 5), QTimeZone::UTC);
        envelope.actor = u"Zoë 東京"_s;
        envelope.cause = u"cause"_s;
        return envelope;
    }

private Q_SLOTS:
    /// The hash is part of every stored run. It was checked against sha256sum over the form that envelope.cpp
    /// documents; where this fails, the code is wrong, not the number.
    void hashNeverChanges()
    {
        const Envelope done = sealed(golden(), R"({"reason":"lunch"})", genesisHash());
        QCOMPARE(done.payloadSha256, u"08b41c21fec643616b3f87acbbbd4324d64174a886fa73829d168997e0589654"_s);
        QCOMPARE(done.hash, u"cfba2bc0e2ceba1c668e427ca23baf8654ff474d9a9a91bd980d86814c7bfd2b"_s);
    }

    void hashCoversEveryField()
    {
        const Envelope base = sealed(golden(), "{}", genesisHash());
        const auto changed = [&](auto &&change) {
            Envelope other = base;
            change(other);
            return hashOf(other) != base.hash;
        };
        QVERIFY(changed([](Envelope &e) { e.run += u'x'; }));
        QVERIFY(changed([](Envelope &e) { e.seq += 1; }));
        QVERIFY(changed([](Envelope &e) { e.epoch += 1; }));
        QVERIFY(changed([](Envelope &e) { e.id += u'x'; }));
        QVERIFY(changed([](Envelope &e) { e.type += u'x'; }));
        QVERIFY(changed([](Envelope &e) { e.typeVersion += 1; }));
        QVERIFY(changed([](Envelope &e) { e.at = e.at.addMSecs(1); }));
        QVERIFY(changed([](Envelope &e) { e.actor += u'x'; }));
        QVERIFY(changed([](Envelope &e) { e.cause += u'x'; }));
        QVERIFY(changed([](Envelope &e) { e.payloadSha256[0] = u'x'; }));
        QVERIFY(changed([](Envelope &e) { e.previousHash[0] = u'1'; }));
    }

    void fieldsCannotRunIntoEachOther()
    {
        Envelope one = golden();
        one.actor = u"ab"_s;
        one.cause = u"c"_s;
        Envelope other = golden();
        other.actor = u"a"_s;
        other.cause = u"bc"_s;
        QVERIFY(hashOf(one) != hashOf(other));
        one.actor = u"x\n1:y"_s;
        one.cause.clear();
        other.actor = u"x"_s;
        other.cause = u"y"_s;
        QVERIFY(hashOf(one) != hashOf(other));
    }

    void timeZoneDoesNotMatter()
    {
        Envelope local = golden();
        local.at = local.at.toOffsetFromUtc(7200);
        QCOMPARE(hashOf(local), hashOf(golden()));
    }
};

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
