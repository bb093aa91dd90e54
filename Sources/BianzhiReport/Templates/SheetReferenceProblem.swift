import BianzhiCore

/// Why nobody can say which cells a reference means once rows were repeated.
package enum SheetReferenceProblem: Error, Hashable, Sendable, CaseIterable {
  /// From outside one cell is named of which there will be many.
  case oneOfMany
  /// In a repeated row a cell of it, which may mean this copy or all of them.
  case ownOrAll
  /// In a repeated row the row before, which holds a total.
  case totalBefore
  /// In a repeated row a number of the row before, in another column.
  case constantBefore
  /// A range holds some of the rows that are repeated together, and not all of them.
  case partOfRows

  var wording: Wording {
    switch self {
    case .oneOfMany:
      Wording(
        zh: "它在按行数重复的行里，填好后有许多个，看不出指哪一个。要算全部各行，请放进合计函数，如 SUM(D3:D3)",
        en: """
          it stands in a row that is repeated, so that nobody can say which copy is meant. For all of them put it into \
          a function that adds up, such as SUM(D3:D3)
          """)
    case .ownOrAll:
      Wording(
        zh: "看不出指本行还是全部各行。本行请写 D3，全部各行请写 D$3:D$3，从第一行累计到本行请写 D$3:D3",
        en: """
          nobody can say whether this row or all rows are meant. Write D3 for this row, D$3:D$3 for all rows, and \
          D$3:D3 for the rows up to this one
          """)
    case .totalBefore:
      Wording(
        zh: "上一行的这个单元格是合计，看不出各行都指它，还是各指自己的上一行。都指它请写 D$2",
        en: """
          that cell of the row before is a total, and nobody can say whether each row means it, or the row before \
          itself. Write D$2 for the total
          """)
    case .constantBefore:
      Wording(
        zh: "上一行的这个单元格是另一列的常数，看不出各行都指它，还是各指自己的上一行。都指它请写 D$2；各指上一行的，请把起始数放在公式自己那一列",
        en: """
          that cell of the row before is a number in another column, and nobody can say whether each row means it, or \
          the row before itself. Write D$2 for that number; for a series put its first number into the formula's own \
          column
          """)
    case .partOfRows:
      Wording(
        zh: "几行一起重复，它只含其中的一部分。请写全这几行，如 D$3:D$4",
        en: """
          several rows are repeated together, and it holds only some of them. Name all of them, such as D$3:D$4
          """)
    }
  }
}
