// SPDX-License-Identifier: MIT
#include "core/storm/doubting.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::storm {

namespace {

/// One letter that is missing or wrong says little in a short name.
constexpr qsizetype longEnough = 8;

QString singular(const QString &word)
{
    if (word.size() > 4 && word.endsWith("ies"_L1))
        return word.chopped(3) + u'y';
    return word.size() > 3 && word.endsWith(u's') && !word.endsWith("ss"_L1) ? word.chopped(1) : word;
}

/// The same for names that say the same: words in their singular, in alphabetical order.
QString keyOf(const QString &name)
{
    QString plain;
    for (const QChar letter : name.toCaseFolded())
        plain += letter.isLetterOrNumber() ? letter : QChar(u' ');
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    std::transform(words.begin(), words.end(), words.begin(), singular);
    words.sort();
    return words.join(u' ');
}

/// "Order 1" and "Order 2" are two things.
QString digitsOf(const QString &name)
{
    QString digits;
    std::copy_if(name.begin(), name.end(), std::back_inserter(digits), [](QChar letter) { return letter.isDigit(); });
    return digits;
}

/// True when one letter more, less or another makes one of the other.
bool isOneLetterApart(const QString &a, const QString &b)
{
    if (std::abs(a.size() - b.size()) > 1)
        return false;
    qsizetype same = 0;
    while (same < a.size() && same < b.size() && a.at(same) == b.at(same))
        ++same;
    const QStringView restA = QStringView(a).mid(same);
    const QStringView restB = QStringView(b).mid(same);
    if (restA.size() == restB.size())
        return restA.mid(1) == restB.mid(1);
    return restA.size() > restB.size() ? restA.mid(1) == restB : restB.mid(1) == restA;
}

/// The names of one kind met so far, to be found by what may be alike.
class Known
{
public:
    /// The earlier one it is like, or null; remembers it.
    Id meet(const Element &element)
    {
        const QString key = keyOf(element.name);
        if (key.isEmpty())
            return {};
        Id found = m_same.value(key);
        const QStringList near = key.size() >= longEnough ? shortened(key) : QStringList();
        for (const QString &each : near) {
            if (found.isNull())
                found = nearOne(each, key);
        }
        if (!m_same.contains(key)) {
            m_same.insert(key, element.id);
            for (const QString &each : near)
                m_near.insert(each, key);
        }
        return found;
    }

private:
    /// The key itself and what is left of it without one of its letters: two keys a letter apart share one of these.
    static QStringList shortened(const QString &key)
    {
        QStringList all{key};
        for (qsizetype i = 0; i < key.size(); ++i)
            all.append(QString(key).remove(i, 1));
        return all;
    }

    Id nearOne(const QString &shortened, const QString &key) const
    {
        for (auto it = m_near.constFind(shortened); it != m_near.constEnd() && it.key() == shortened; ++it) {
            if (isOneLetterApart(*it, key) && digitsOf(*it) == digitsOf(key))
                return m_same.value(*it);
        }
        return {};
    }

    QHash<QString, Id> m_same;
    QMultiHash<QString, QString> m_near;
};

} // namespace

QHash<Id, Id> alikeNames(const Reading &reading)
{
    QHash<const Kind *, Known> known;
    QHash<Id, Id> alike;
    QSet<Id> met;
    for (const Note &note : reading.notes) {
        const Element &element = *note.element;
        if (element.kind->scope == NameScope::None || met.contains(element.id))
            continue;
        met.insert(element.id);
        if (const Id earlier = known[element.kind].meet(element); !earlier.isNull())
            alike.insert(element.id, earlier);
    }
    return alike;
}

} // namespace keelson::storm
