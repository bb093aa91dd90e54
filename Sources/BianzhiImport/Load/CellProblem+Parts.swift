import BianzhiCore

/// Numbers that hold others, and those that tell no roles.
extension CellProblem {
  package static let partsExceed = CellProblem(
    "parts_exceed", refuses: true,
    Wording(
      zh: "其后“其中”各列之和、或旁边那一类编制的数大于它。请核对这几个数",
      en: """
        the columns behind it that say 其中 (of which), or the one kind beside it, come to more than it. Check these \
        numbers
        """))
  package static let partsApart = CellProblem(
    "parts_apart",
    Wording(
      zh: "其后“其中”各列已从这一列中减去，各按一类编制计。如不是它的一部分，请改去“其中”",
      en: """
        the columns behind it that say 其中 (of which) were taken off it; each counts as a kind of its own. Where \
        they are no part of it, leave 其中 out
        """))
  package static let restApart = CellProblem(
    "rest_apart",
    Wording(
      zh: "减去旁边各类编制后，余下的存为“其余编制”，与没有单列的各类人员比对。如旁边的编制不含在内，请改为一类编制一列",
      en: """
        less the kinds beside it, the rest is stored as 其余编制 (places of other kinds) and compared with the people of \
        the kinds that have no column. Where it does not hold the kinds beside it, give each kind a column of its own
        """))
  package static let rolesUnsaid = CellProblem(
    "roles_unsaid",
    Wording(
      zh: "没有说其中正职、副职各多少，领导职数没有存入。请写成 1正2副，或分成正职、副职两列",
      en: """
        how many of them are principals (正职) and how many deputies (副职) is not said; not stored. Write \
        1正2副, or a column for each
        """))
  package static let rolesTogether = CellProblem(
    "roles_together",
    Wording(
      zh: "没有说其中正职、副职各多少：按正副职合计存入和比对。要分别比对，请写成 1正2副",
      en: """
        how many of them are principals (正职) and how many deputies (副职) is not said: stored and compared as one \
        number. To compare each, write 1正2副
        """))
}
