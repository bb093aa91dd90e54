import BianzhiCore

/// Pay list rows, as they stream past.
final class PayrollLoader: ListLoader {
  let table = ListTable.payroll
  let book: ListBook
  let repeatedRows = 0
  private let session: ImportSession
  private let insert: RowWriter
  private let index: PersonIndex
  // Read for every row, as the columns of a `RosterLoader`.
  @exclusivity(unchecked) private var lastPayer: Int64 = -1
  @exclusivity(unchecked) private var columns: PayColumns

  init(_ session: ImportSession) throws {
    self.session = session
    let (owner, table) = (session.owner, table)
    try owner.sync { try $0.begin(table, offQuota: 0) }
    book = try ListBook(owner, table, importID: session.importID)
    insert = try owner.writer(
      """
      INSERT INTO pay_row (id, file, line, brought, person, person_text, name, amount, said)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, digestOf: table.rows)
    index = PersonIndex(owner, table, importID: session.importID)
    columns = PayColumns(session.sheet.layout)
  }

  func turn(to layout: Layout) {
    columns = PayColumns(layout)
  }

  func load(_ row: CellReader, line: Int) throws -> Int {
    let (payerCode, payerName) = (columns.payerCode, columns.payerName)
    let payer = try session.organ(row, code: payerCode, name: payerName, line: line)
    if payer != lastPayer {
      lastPayer = payer
      try session.warnIfUnknown(payer, code: payerCode, name: payerName, line: line)
    }
    let number = try PersonCell.read(row, columns.person, session: session, line: line)
    let month = try payMonth(row)
    compare(month, row, line: line)
    let (name, amount) = (columns.name, columns.amount)
    guard let fen = Money.read(row.bytes(amount)) else {
      let isFine = Self.hasMorePlaces(row.bytes(amount))
      throw Issue(isFine ? .amountTooFine : .notAnAmount, session.sheet.layout.heading(amount))
    }
    if number.number == nil, number.text == nil, CellReader.isBlankMark(row.bytes(name)) {
      throw Issue(.missing, session.sheet.layout.heading(name))
    }
    if number.number == nil { session.warn(.noNumber, columns.person, line: line) }
    let place = try book.place(organ: payer, day: month)
    let id = try book.nextRow(place)
    insert.bind(id)
    insert.bind(session.sheet.file)
    insert.bind(Int64(line))
    insert.bind(session.importID)
    insert.bind(number.number)
    insert.bind(number.text)
    bindName(row, name)
    insert.bind(fen)
    insert.bind(session.sheet.paySaid)
    try insert.run()
    if !book.hadRows(place) {
      let counted = RosterRow(person: number.number, nameKey: RosterRow.payKey(row: id))
      try index.add(counted, row: id, on: month)
    }
    return place
  }

  /// The name without what stands beside it: （退休）, *.
  @inline(__always)
  private func bindName(_ row: CellReader, _ column: Int) {
    let called = row.bytes(column)
    if called.isEmpty {
      insert.bindNull()
    } else if ListedName.mayStand(in: called), var name = ListedName(row.string(column))?.name {
      name.withUTF8 { insert.bind(UnsafeRawBufferPointer($0)) }
    } else {
      insert.bind(called)
    }
  }

  /// A decimal number with more than two places.
  private static func hasMorePlaces(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let point = bytes.firstIndex(of: 0x2E), bytes.count - point > 3 else { return false }
    return bytes.allSatisfy { (0x30...0x39).contains($0) || [0x2E, 0x2C, 0x2D].contains($0) }
  }

  /// A month, or the month of a day; without a column the sheet's.
  private func payMonth(_ row: CellReader) throws -> Int32 {
    let month = columns.month
    if month < 0, let month = session.sheet.month { return month }
    let bytes = row.bytes(month)
    if bytes.count == 7, bytes[4] == 0x2D {
      var value: Int32 = 0
      for index in [0, 1, 2, 3, 5, 6] {
        guard (0x30...0x39).contains(bytes[index]) else {
          value = 0
          break
        }
        value = value * 10 + Int32(bytes[index] - 0x30)
      }
      if (190_001...299_912).contains(value), (1...12).contains(value % 100) { return value }
    }
    guard case .date(let stored) = RecordedDate.read(bytes) else {
      let cell = row.string(month)
      if let month = ShortMonth.whole(cell) ?? ShortMonth.span(cell)
        ?? ShortMonth.bare(cell, year: row.string(columns.year)) ?? titledMonth(cell)
      {
        return month
      }
      throw Issue(.notAMonth, session.sheet.layout.heading(month))
    }
    return stored > 999_999 ? stored / 100 : stored
  }

  /// The month of the title, where the cell says the same without its year.
  private func titledMonth(_ cell: String) -> Int32? {
    guard let month = session.sheet.titledMonth else { return nil }
    return ShortMonth.bare(cell, year: String(month / 100)) == month ? month : nil
  }

  /// Says where a year beside the month, or the title, contradicts the month that is taken.
  @inline(__always)
  private func compare(_ month: Int32, _ row: CellReader, line: Int) {
    if columns.year >= 0, let year = ShortMonth.year(row.string(columns.year)), year != month / 100
    {
      session.warn(.yearDisagrees, columns.year, line: line)
    }
    if let titled = session.sheet.titledMonth, titled != month {
      session.warn(.titleMonthDiffers, columns.month, line: line)
    }
  }

  func apply(_ changes: [RowChange], list: ListBook.List) throws {
    try index.apply(changes, list: list)
  }

  func flush() throws {
    try insert.send()
    try book.flush()
    try session.flush()
  }

  func finish() throws {
    try index.finish()
    try index.markNameless()
  }
}
