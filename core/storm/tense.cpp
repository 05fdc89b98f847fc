// SPDX-License-Identifier: MIT
#include "core/storm/tense.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::storm {

namespace {

struct Verb
{
    QLatin1StringView verb;
    QLatin1StringView participle;
};
constexpr Verb irregular[] = {
    {"begin"_L1, "begun"_L1},   {"bind"_L1, "bound"_L1},     {"break"_L1, "broken"_L1}, {"bring"_L1, "brought"_L1},
    {"build"_L1, "built"_L1},   {"buy"_L1, "bought"_L1},     {"catch"_L1, "caught"_L1}, {"choose"_L1, "chosen"_L1},
    {"cut"_L1, "cut"_L1},       {"do"_L1, "done"_L1},        {"draw"_L1, "drawn"_L1},   {"find"_L1, "found"_L1},
    {"forget"_L1, "forgotten"_L1}, {"freeze"_L1, "frozen"_L1}, {"get"_L1, "got"_L1},    {"give"_L1, "given"_L1},
    {"grow"_L1, "grown"_L1},    {"hear"_L1, "heard"_L1},     {"hide"_L1, "hidden"_L1},  {"hold"_L1, "held"_L1},
    {"keep"_L1, "kept"_L1},     {"know"_L1, "known"_L1},     {"leave"_L1, "left"_L1},   {"lend"_L1, "lent"_L1},
    {"lose"_L1, "lost"_L1},     {"make"_L1, "made"_L1},      {"meet"_L1, "met"_L1},     {"pay"_L1, "paid"_L1},
    {"put"_L1, "put"_L1},       {"read"_L1, "read"_L1},      {"rise"_L1, "risen"_L1},   {"run"_L1, "run"_L1},
    {"say"_L1, "said"_L1},      {"see"_L1, "seen"_L1},       {"seek"_L1, "sought"_L1},  {"sell"_L1, "sold"_L1},
    {"send"_L1, "sent"_L1},     {"set"_L1, "set"_L1},        {"show"_L1, "shown"_L1},   {"shut"_L1, "shut"_L1},
    {"speak"_L1, "spoken"_L1},  {"spend"_L1, "spent"_L1},    {"split"_L1, "split"_L1},  {"steal"_L1, "stolen"_L1},
    {"take"_L1, "taken"_L1},    {"teach"_L1, "taught"_L1},   {"tell"_L1, "told"_L1},    {"think"_L1, "thought"_L1},
    {"throw"_L1, "thrown"_L1},  {"understand"_L1, "understood"_L1}, {"win"_L1, "won"_L1}, {"withdraw"_L1, "withdrawn"_L1},
    {"write"_L1, "written"_L1},
};

/// Of the regular ones those that begin a command; what is a noun as well ("order", "return") says nothing.
constexpr QLatin1StringView regular[] = {
    "accept"_L1, "activate"_L1, "add"_L1, "adjust"_L1, "allocate"_L1, "apply"_L1, "approve"_L1, "archive"_L1, "assign"_L1,
    "attach"_L1, "authorize"_L1, "authorise"_L1, "block"_L1, "calculate"_L1, "cancel"_L1, "capture"_L1, "change"_L1,
    "check"_L1, "claim"_L1, "clear"_L1, "close"_L1, "collect"_L1, "compensate"_L1, "complete"_L1, "confirm"_L1,
    "connect"_L1, "correct"_L1, "create"_L1, "deactivate"_L1, "decline"_L1, "delete"_L1, "deliver"_L1, "deny"_L1,
    "deploy"_L1, "disable"_L1, "dismiss"_L1, "dispatch"_L1, "enable"_L1, "enter"_L1, "escalate"_L1, "evaluate"_L1,
    "exchange"_L1, "expire"_L1, "export"_L1, "extend"_L1, "fill"_L1, "finalize"_L1, "finish"_L1, "fulfil"_L1, "fulfill"_L1,
    "generate"_L1, "handle"_L1, "identify"_L1, "import"_L1, "inform"_L1, "initiate"_L1, "inspect"_L1, "install"_L1,
    "invite"_L1, "join"_L1, "launch"_L1, "load"_L1, "lock"_L1, "match"_L1, "merge"_L1, "move"_L1, "notify"_L1, "offer"_L1,
    "open"_L1, "pack"_L1, "pick"_L1, "place"_L1, "plan"_L1, "prepare"_L1, "print"_L1, "prioritize"_L1, "propose"_L1,
    "provide"_L1, "publish"_L1, "qualify"_L1, "raise"_L1, "rate"_L1, "receive"_L1, "reduce"_L1, "register"_L1, "reject"_L1,
    "release"_L1, "remind"_L1, "remove"_L1, "rename"_L1, "renew"_L1, "replace"_L1, "reserve"_L1, "reset"_L1, "resolve"_L1,
    "restore"_L1, "resume"_L1, "retry"_L1, "reverse"_L1, "revoke"_L1, "save"_L1, "scan"_L1, "schedule"_L1, "select"_L1,
    "settle"_L1, "ship"_L1, "sign"_L1, "start"_L1, "stop"_L1, "store"_L1, "submit"_L1, "subscribe"_L1, "suspend"_L1,
    "switch"_L1, "terminate"_L1, "transfer"_L1, "unlock"_L1, "unpack"_L1, "unsubscribe"_L1, "update"_L1, "upload"_L1,
    "validate"_L1, "verify"_L1, "weigh"_L1, "wrap"_L1,
};

/// Nouns as often as verbs: known when a name has to be turned, not when it has to be judged.
constexpr QLatin1StringView ambiguous[] = {
    "answer"_L1, "bill"_L1, "book"_L1, "call"_L1, "charge"_L1, "comment"_L1, "cook"_L1, "credit"_L1, "debit"_L1, "design"_L1,
    "estimate"_L1, "file"_L1, "index"_L1, "invoice"_L1, "issue"_L1, "list"_L1, "log"_L1, "mail"_L1, "map"_L1, "note"_L1,
    "order"_L1, "process"_L1, "promise"_L1, "quote"_L1, "record"_L1, "refund"_L1, "report"_L1, "request"_L1, "rent"_L1,
    "return"_L1, "review"_L1, "route"_L1, "test"_L1, "track"_L1, "trade"_L1, "vote"_L1,
};

/// Verbs of more than one syllable whose last consonant is doubled all the same.
constexpr QLatin1StringView doubling[] = {"submit"_L1, "commit"_L1, "permit"_L1, "admit"_L1, "omit"_L1, "transfer"_L1, "refer"_L1,
                                          "defer"_L1, "prefer"_L1, "cancel"_L1, "control"_L1, "fulfil"_L1, "label"_L1, "travel"_L1};

constexpr QLatin1StringView particles[] = {"up"_L1, "out"_L1, "off"_L1, "in"_L1, "back"_L1, "down"_L1, "over"_L1, "on"_L1};

bool isVowel(QChar letter)
{
    return QStringView(u"aeiou").contains(letter);
}

template<typename Words>
bool holds(const Words &words, QStringView word)
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

qsizetype syllables(const QString &word)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < word.size(); ++i)
        count += isVowel(word.at(i)) && (i == 0 || !isVowel(word.at(i - 1)));
    return count;
}

bool doublesItsEnd(const QString &verb)
{
    if (holds(doubling, verb))
        return true;
    const qsizetype size = verb.size();
    return size >= 3 && syllables(verb) == 1 && !isVowel(verb.at(size - 1)) && isVowel(verb.at(size - 2)) && !isVowel(verb.at(size - 3))
        && !QStringView(u"wxy").contains(verb.at(size - 1));
}

bool isKnownVerb(const QString &word)
{
    const auto isRow = [&](const Verb &row) { return row.verb == word; };
    return holds(regular, word) || holds(ambiguous, word) || std::any_of(std::begin(irregular), std::end(irregular), isRow);
}

const QHash<QString, QString> &verbsByParticiple()
{
    static const QHash<QString, QString> verbs = [] {
        QHash<QString, QString> all;
        for (const Verb &row : irregular)
            all.insert(QString(row.participle), QString(row.verb));
        for (const QLatin1StringView verb : regular)
            all.insert(participleOf(QString(verb)), QString(verb));
        for (const QLatin1StringView verb : ambiguous)
            all.insert(participleOf(QString(verb)), QString(verb));
        all.insert(u"canceled"_s, u"cancel"_s);
        return all;
    }();
    return verbs;
}

bool isPastWord(const QString &word)
{
    static const QSet<QString> others{u"was"_s, u"were"_s, u"has"_s, u"have"_s, u"been"_s, u"became"_s, u"went"_s, u"gone"_s,
                                      u"came"_s, u"fell"_s, u"failed"_s, u"wurde"_s, u"worden"_s, u"ist"_s, u"hat"_s, u"sind"_s};
    if (others.contains(word) || verbsByParticiple().contains(word))
        return true;
    const bool english = word.size() >= 4 && word.endsWith("ed"_L1) && word != "need"_L1 && word != "feed"_L1 && word != "seed"_L1;
    const bool german = word.size() >= 6 && word.startsWith("ge"_L1) && (word.endsWith(u't') || word.endsWith("en"_L1));
    return english || german || (word.size() >= 6 && word.endsWith("iert"_L1));
}

/// Words also where they run together: "OrderPlaced".
QStringList wordsOf(const QString &name)
{
    QString spaced;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (i > 0 && name.at(i).isUpper() && name.at(i - 1).isLower())
            spaced += u' ';
        spaced += name.at(i).isLetterOrNumber() ? name.at(i) : QChar(u' ');
    }
    return spaced.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
}

/// In the manner of the name it stands for: "Order Placed" or "Order placed".
QString written(const QStringList &words, const QString &like)
{
    const QStringList shown = like.simplified().split(u' ');
    const bool allCapital = shown.size() > 1
        && std::all_of(shown.begin(), shown.end(), [](const QString &word) { return word.at(0).isUpper() || !word.at(0).isLetter(); });
    QStringList result;
    for (QString word : words) {
        const bool isFirst = result.isEmpty();
        if (isFirst || allCapital)
            word[0] = word.at(0).toUpper();
        result.append(word);
    }
    return result.join(u' ');
}

} // namespace

QString participleOf(const QString &verb)
{
    const auto row = std::find_if(std::begin(irregular), std::end(irregular), [&](const Verb &each) { return each.verb == verb; });
    if (row != std::end(irregular))
        return QString(row->participle);
    if (verb.endsWith(u'e'))
        return verb + u'd';
    if (verb.size() > 1 && verb.endsWith(u'y') && !isVowel(verb.at(verb.size() - 2)))
        return verb.chopped(1) + u"ied"_s;
    return doublesItsEnd(verb) ? verb + verb.back() + u"ed"_s : verb + u"ed"_s;
}

bool isPast(const QString &name)
{
    const QStringList words = wordsOf(name);
    return std::any_of(words.begin(), words.end(), isPastWord);
}

bool isImperative(const QString &name)
{
    const QStringList words = wordsOf(name);
    if (words.size() < 2 || isPast(name))
        return false;
    const QString &verb = words.first();
    return isKnownVerb(verb) && !holds(ambiguous, verb);
}

std::optional<QString> pastOf(const QString &imperative)
{
    QStringList words = wordsOf(imperative);
    if (words.size() < 2 || !isKnownVerb(words.first()))
        return std::nullopt;
    QStringList done{participleOf(words.takeFirst())};
    if (words.size() > 1 && holds(particles, words.first()))
        done.append(words.takeFirst());
    return written(words + done, imperative);
}

std::optional<QString> imperativeOf(const QString &past)
{
    QStringList words = wordsOf(past);
    QStringList command;
    if (words.size() > 2 && holds(particles, words.last()))
        command.append(words.takeLast());
    if (words.size() < 2)
        return std::nullopt;
    const QString verb = verbsByParticiple().value(words.last());
    if (verb.isEmpty())
        return std::nullopt;
    words.removeLast();
    words.removeIf([](const QString &word) { return word == "was"_L1 || word == "has"_L1 || word == "been"_L1; });
    return words.isEmpty() ? std::nullopt : std::optional(written(QStringList{verb} + command + words, past));
}

} // namespace keelson::storm
