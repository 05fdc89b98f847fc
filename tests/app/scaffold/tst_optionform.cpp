// SPDX-License-Identifier: MIT
#include "app/gui/forms/optionform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace keelson;
using namespace Qt::Literals::StringLiterals;

class TestOptionForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreFilledIn();
    void whatIsTypedComesBack();
    void anEmptyFieldMeansTheDefault();
    void describingAgainKeepsValues();
    void whatNobodyTypedIsProposedAnew();
    void choicesAreShownInWords();

private:
    const QList<Option> m_options{
        {u"url"_s, u"URL"_s, OptionKind::Url, {}, {}},
        {u"interval"_s, u"Interval"_s, OptionKind::Duration, 5, {}},
        {u"stage"_s, u"Stage"_s, OptionKind::Choice, u"np"_s, {}, {u"np"_s, u"prd"_s}},
        {u"tls"_s, u"TLS"_s, OptionKind::Flag, true, {}},
    };
};

void TestOptionForm::defaultsAreFilledIn()
{
    OptionForm form;
    form.describe(m_options);
    const Options values = form.values();
    QVERIFY(!values.contains(u"url"_s));
    QCOMPARE(values.value(u"interval"_s).toString(), u"5"_s);
    QCOMPARE(values.value(u"stage"_s).toString(), u"np"_s);
    QCOMPARE(values.value(u"tls"_s).toBool(), true);
}

void TestOptionForm::whatIsTypedComesBack()
{
    OptionForm form;
    form.describe(m_options);
    QSignalSpy edited(&form, &OptionForm::edited);
    auto *url = form.findChildren<QLineEdit *>().first();
    QTest::keyClicks(url, u"http://localhost:1/m"_s);
    QTest::keyClick(url, Qt::Key_Return);
    form.findChild<QComboBox *>()->setCurrentText(u"prd"_s);
    form.findChild<QCheckBox *>()->setChecked(false);
    QCOMPARE_GE(edited.size(), 3);
    const Options values = form.values();
    QCOMPARE(values.value(u"url"_s).toString(), u"http://localhost:1/m"_s);
    QCOMPARE(values.value(u"stage"_s).toString(), u"prd"_s);
    QCOMPARE(values.value(u"tls"_s).toBool(), false);
    QVERIFY(resolve(m_options, values));
}

void TestOptionForm::anEmptyFieldMeansTheDefault()
{
    OptionForm form;
    form.describe(m_options);
    form.setValue(u"interval"_s, u""_s);
    form.setValue(u"url"_s, u"http://localhost/"_s);
    const Result<Options> resolved = resolve(m_options, form.values());
    QVERIFY(resolved);
    QCOMPARE(resolved->value(u"interval"_s).toDouble(), 5.0);
}

void TestOptionForm::whatNobodyTypedIsProposedAnew()
{
    OptionForm form;
    form.describe({{u"interval"_s, u"Interval"_s, OptionKind::Duration, 300, {}}});
    form.describe({{u"interval"_s, u"Interval"_s, OptionKind::Duration, 30, {}}});
    QCOMPARE(form.values().value(u"interval"_s).toString(), u"30"_s);
}

void TestOptionForm::choicesAreShownInWords()
{
    OptionForm form;
    form.describe({{u"stage"_s, u"Stage"_s, OptionKind::Choice, u"np"_s, {}, {u"np"_s, u"prd"_s}, {u"Trial"_s, u"Production"_s}}});
    auto *combo = form.findChild<QComboBox *>();
    QCOMPARE(combo->currentText(), u"Trial"_s);
    combo->setCurrentText(u"Production"_s);
    QCOMPARE(form.values().value(u"stage"_s).toString(), u"prd"_s);
}

void TestOptionForm::describingAgainKeepsValues()
{
    OptionForm form;
    form.describe(m_options);
    form.setValue(u"stage"_s, u"prd"_s);
    form.describe({m_options[2], m_options[3]});
    QCOMPARE(form.values().size(), 2);
    QCOMPARE(form.values().value(u"stage"_s).toString(), u"prd"_s);
}

QTEST_MAIN(TestOptionForm)
#include "tst_optionform.moc"
