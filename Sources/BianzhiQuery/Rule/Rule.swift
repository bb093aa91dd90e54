package import BianzhiCore

/// A rule: what its file says of itself, and its two statements.
public struct Rule: Sendable {
  /// `family.what_is_wrong`; never used for anything else.
  public let id: String
  package let title: Wording
  /// What one has to know to read its findings rightly; nil where the title says it all.
  package let note: Wording?
  package let severity: Severity
  /// What makes a finding of this rule the same one in every run.
  package let identity: Set<Identity>
  package let part: Part
  package let unit: String
  /// All that it may rest on; a finding prints those that govern its organ on its day (``Sighting/law(of:)``).
  package let basis: [LegalBasis]
  /// What findings rest on that are less grave than the rule; empty where that is the same.
  package let lesserBasis: [LegalBasis]
  /// Name and version of the pack that it came in, as its file says them; nil where it says none.
  package let pack: String?
  /// Its file; nil of a built-in rule.
  package var file: String?
  /// The item of Order 486, article 26 that its findings are where the order governs the organ and the basis
  /// names none; nil for none.
  package let breach: Int?
  /// The remark of its findings whose day is that of the act, which the law of that day governs; nil where that is the day
  /// of the check, or for pay its month.
  package let lawDay: FindingRemark?
  /// Words of remarks in its notes, as far as the program's own are none or others (``RemarkBook``).
  let remarks: [FindingRemark: RemarkTemplate]
  /// What is read aloud of it; empty where its file says nothing.
  package let page: [RulePage]
  /// Data without which the rule does not apply.
  package let needs: [DataKind]
  /// Data of which it needs at least one sort; empty for none.
  package let needsOneOf: [DataKind]
  /// What it judges organs by: tells which organs it cannot judge.
  package let scope: JudgedScope
  /// Names of the facts it reads.
  package let reads: [String]
  /// Of which data a newer one can make a finding disappear.
  package let data: [DataKind]
  /// Columns of the first statement that name further organs an offender rests on, by codes joined
  /// with `+`.
  package let organsIn: [String]
  /// One of the core rules: an organ with a roster that it left unjudged makes a check incomplete.
  package let isCore: Bool
  /// A core rule whose check is incomplete even where it could judge nobody of those who have a roster.
  package let isIndispensable: Bool
  /// Of which edition of the rule book it is, from 1 on: findings of later ones are numbered behind, so that a new rule
  /// moves no number of the older ones.
  package let edition: Int
  /// The duty that a finding touches where nobody has said another.
  package let duty: Duty
  /// Where its trouble may stand on when it shows a finding no more; empty where nothing can stand beside a proof, and
  /// ``aloneBecause`` says why.
  package let beside: [BesideLook]
  /// Why nothing stands beside a proof of it; empty where something may.
  package let aloneBecause: String
  package let message: Wording
  /// Lists the offenders.
  package let offenders: String
  /// Lists the rows behind one offender.
  package let evidence: String
  /// The whole file.
  package let text: String
  /// From a folder of the user's, not built in: it is run with all tables filled.
  package internal(set) var isForeign = false

  package enum Identity: String, Sendable {
    case organ, part, person
  }

  /// What a finding's part is, for its words.
  package enum Part: String, Sendable {
    case quotaKind = "quota_kind"
    case post, body, organs, none
    /// One or the other.
    case quotaOrPost = "quota_or_post"
    /// What a limit of a region is about.
    case limited
    case normedPost = "normed_post"
    case text
  }

  /// The facts that are filled for it: those it names; all of them for a rule that is not built in.
  package var factNames: [String] {
    isBuiltIn ? reads : Fact.all.map(\.name)
  }

  /// Whether it stands in the place of a built-in rule of its id.
  package var replacesBuiltIn: Bool { isForeign && Self.builtIn.contains { $0.id == id } }

  /// Whether this very text is one of the rules built into this program; any other is run under guard.
  package var isBuiltIn: Bool { EmbeddedSQL.files.contains { $0.text == text } }

  /// The family a rule belongs to.
  package var family: String { String(id.prefix { $0 != "." }) }

  /// The rules built into the program, by id.
  public static let builtIn: [Rule] = {
    do {
      return try EmbeddedSQL.files.map { try Rule(text: $0.text, file: $0.name + ".sql") }
        .sorted { $0.id < $1.id }
    } catch {
      preconditionFailure("a built-in rule cannot be read: \(error)")
    }
  }()
}
