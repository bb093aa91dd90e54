/// Where a pay list's columns stand; −1 for one it does not have.
struct PayColumns {
  let person, name, payerCode, payerName, month, amount: Int

  init(_ layout: Layout) {
    person = layout.column(.person)
    name = layout.column(.name)
    payerCode = layout.column(.payerCode)
    payerName = layout.column(.payerName)
    month = layout.column(.month)
    amount = layout.column(.amount)
  }
}
