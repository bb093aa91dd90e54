import BianzhiCore
import BianzhiDocument

extension Proposal.Sort {
  var wording: Wording {
    switch self {
    case .quota: ReadingSort.quota.wording
    case .leader: ReadingSort.leader.wording
    case .body: ReadingSort.bodies.wording
    case .innerPost: ReadingSort.innerPost.wording
    case .organ: ReadingSort.organ.wording
    }
  }
}

extension Proposal.Role {
  var role: PostRole {
    switch self {
    case .main: .principal
    case .deputy: .deputy
    case .other: .other
    }
  }
}

extension Proposal.Obstacle {
  /// Why it can be no entry, and what to do.
  var wording: Wording {
    switch self {
    case .held:
      Wording(
        zh: "核对不符，不能采用；请核对原文，用表格导入",
        en: "a check failed: look at the document and import a table")
    case .incomplete:
      Wording(
        zh: "同处有一个正职或副职的数没有读懂；请对照原文，用表格导入",
        en:
          "a number of heads or deputies beside it was not understood: look at the document and import a table"
      )
    case .otherKind:
      Wording(
        zh: "台账没有这一类编制；请用表格导入，写明归入哪一类",
        en: "the ledger has no such kind: import a table that says which kind it is counted as")
    case .toBeSet: Wording(zh: "另行核定，没有数", en: "to be set elsewhere: no number")
    case .noKind:
      Wording(
        zh: "没有写明哪一类编制；请用表格导入", en: "the text does not say which kind: import a table")
    case .wholeSystem:
      Wording(
        zh: "含所属单位；请用表格导入，写明覆盖机构",
        en: "covers what belongs to the organ too: import a table that names the organs covered")
    case .sum: Wording(zh: "总数，各类另记", en: "a sum: its kinds are entries of their own")
    case .notSplit:
      Wording(
        zh: "没有分正职、副职；请用表格导入",
        en: "heads and deputies are not told apart: import a table")
    case .changeOnly:
      Wording(
        zh: "只写了增减，没有写增减后的数；请用表格导入",
        en: "only by how much it changed, not the number after: import a table")
    case .severalOrgans:
      Wording(
        zh: "几个单位合在一起的数；请用表格导入，写明各单位的数",
        en: "said of several organs together: import a table with the number of each")
    case .shortName:
      Wording(
        zh: "文中只有简称；请用机构台账的表写全称",
        en: "the text has only the short name: import a table of organs with the full one")
    case .concurrent: Wording(zh: "兼任，不占职数", en: "held beside another post: adds none")
    }
  }
}
