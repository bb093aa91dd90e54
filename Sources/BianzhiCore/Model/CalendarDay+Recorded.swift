extension CalendarDay {
  /// Reads a day in any form that tables have (2010-03-31, 2010/3/31, 2010年3月31日); nil for a month.
  package init?(recorded text: String) {
    var text = text
    let reading = text.withUTF8 { RecordedDate.read(UnsafeRawBufferPointer($0)) }
    guard case .date(let stored) = reading, stored > 999_999 else { return nil }
    self.init(yyyymmdd: stored)
  }
}
