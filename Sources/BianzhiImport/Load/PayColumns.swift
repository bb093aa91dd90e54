/// Where a pay list's columns stand; −1 for one it does not have.
struct PayColumns {
  let person, name, payerCode, payerName, month, amount: Int
  /// The year of a month that stands without it: 年度 beside 月份.
  let year: Int

  init(_ layout: Layout) {
    person = layout.column(.person)
    name = layout.column(.name)
    payerCode = layout.column(.payerCode)
    payerName = layout.column(.payerName)
    month = layout.column(.month)
    amount = layout.column(.amount)
    year =
      layout.headings.firstIndex { TableKind.payYears.contains(HeaderWord.normal($0)) } ?? -1
  }
}
