/// Why a name could not be decided on.
package enum NameError: Problem, Hashable {
  /// No table writes the name.
  case unknownWritten(String)
  /// The ledger does not have what is meant.
  case unknownOrgan(String)
  case unknownBody(String, organ: String)
  /// Several organs bear the name that is meant.
  case severalOrgans(String, codes: [String])
  /// No organ is known by what an option gives; these are near.
  case noOrgan(String, candidates: [String])
  /// Several organs are known by what an option gives.
  case organIsUnclear(String, candidates: [String])
  /// Several organs have an inner body that is written so.
  case severalOwners(String, organs: [String])
  case sameName(String)
  /// Both the name and the organ have these.
  case bothHave(String, organ: String, rows: [Wording])
  /// The name was accepted, and its rows are the organ's.
  case isStored(String, organ: String)

  package var status: ExitStatus {
    switch self {
    case .unknownWritten, .unknownOrgan, .unknownBody, .noOrgan, .organIsUnclear: .notFound
    case .severalOrgans, .severalOwners: .usage
    case .sameName, .bothHave, .isStored: .refused
    }
  }

  /// Identity numbers that stand in the place of a name are masked.
  package var wording: Wording {
    Wording(zh: PersonNumber.mask(words.zh), en: PersonNumber.mask(words.en))
  }

  private var words: Wording {
    switch self {
    case .unknownWritten(let name):
      Wording(
        zh: "台账中没有写作“\(name)”的待认定名称。见 bianzhi name list --all。",
        en: "No table in the ledger writes \"\(name)\". See bianzhi name list --all.")
    case .unknownOrgan(let name):
      Wording(
        zh: "台账中没有机构“\(name)”。请给出台账中的机构名称或代码。",
        en: "The ledger has no organ \"\(name)\". Give a name or code of the ledger.")
    case .unknownBody(let name, let organ):
      Wording(
        zh: "\(organ) 没有核定的内设机构“\(name)”。请给出核定的名称；指本单位的，写“本单位”。",
        en:
          "\(organ) has no approved inner body \"\(name)\". Give an approved name, or \"the unit itself\"."
      )
    case .severalOrgans(let name, let codes):
      Wording(
        zh: "台账中有几个机构叫“\(name)”，请给出代码：\(codes.joined(separator: "、"))。",
        en: """
          Several organs bear the name "\(name)". Give the code: \(codes.joined(separator: ", ")).
          """)
    case .noOrgan(let name, let candidates):
      candidates.isEmpty
        ? Wording(
          zh: "台账中没有机构“\(name)”。请给出机构代码或名称；见 bianzhi sql \"SELECT code, name FROM organ\"。",
          en: """
            The ledger has no organ "\(name)". Give a code or a name: \
            bianzhi sql "SELECT code, name FROM organ".
            """)
        : Wording(
          zh: "台账中没有机构“\(name)”。相近的有：\(candidates.joined(separator: "、"))。请给出代码或全称。",
          en: """
            The ledger has no organ "\(name)". Near it are: \(candidates.joined(separator: ", ")). \
            Give the code or the full name.
            """)
    case .organIsUnclear(let name, let candidates):
      Wording(
        zh: "“\(name)”可以是几个机构：\(candidates.joined(separator: "、"))。请给出代码或全称。",
        en: """
          "\(name)" may be several organs: \(candidates.joined(separator: ", ")). Give the code or \
          the full name.
          """)
    case .severalOwners(let name, let organs):
      Wording(
        zh: "几个机构都有写作“\(name)”的内设机构，请用 --organ 指明：\(organs.joined(separator: "、"))。",
        en: """
          Several organs have an inner body written "\(name)". Say whose with --organ: \
          \(organs.joined(separator: ", ")).
          """)
    case .sameName(let name):
      Wording(
        zh: "“\(name)”与台账中的名称一致，不需要也不能认定。",
        en: "\"\(name)\" is the very name of the ledger; there is nothing to decide.")
    case .bothHave(let name, let organ, let rows):
      Wording(
        zh: """
          “\(name)”和 \(organ) 都有：\(rows.map(\.zh).joined(separator: "、"))，不能合并，没有改动。\
          请先用 bianzhi undo 撤销其中一次导入。
          """,
        en: """
          "\(name)" and \(organ) both have: \(rows.map(\.en).joined(separator: ", ")). They cannot \
          be joined; nothing was changed. Take one of the imports back first: bianzhi undo.
          """)
    case .isStored(let name, let organ):
      Wording(
        zh: """
          “\(name)”已认定为 \(organ)，以该名称存入的行已归该机构，不能再分开。\
          请用 bianzhi undo 撤销那些导入，改用机构代码后重新导入。
          """,
        en: """
          "\(name)" was accepted as \(organ); the rows stored under that name are the organ's and \
          cannot be told apart any more. Undo those imports and import the files with codes.
          """)
    }
  }
}
