import GRDB
import Testing

@testable import BianzhiCore

/// The words that the views of `schema.sql` are written with.
@Suite("words of views") struct ViewWordsTests {
  static let cases: [(expression: String, text: String?)] = [
    ("day_text(20100630)", "2010-06-30"),
    ("day_text(201006)", "2010-06"),
    ("day_text('二〇一〇年')", "二〇一〇年"),
    ("day_text(NULL)", nil),
    ("day_text(nullif(0, 0))", nil),
    ("masked(33990119800101001 * 16 + 2)", "3399**********0012"),
    ("person_number(33990119800101001 * 16 + 10)", "33990119800101001X"),
    ("masked(33990119800101001 * 16 + 10)", "3399**********001X"),
    ("masked(NULL)", nil),
    ("masked(nullif(0, 0))", nil),
    ("hidden('无号')", "****"),
    ("hidden(NULL)", nil),
    ("coalesce(masked(NULL), hidden('无号'))", "****"),
    ("stated('', 'forms')", "1"),
    ("stated('石编〔2009〕3号', 'forms')", "0"),
    ("NOT stated('', 'quotas')", "1"),
  ]

  @Test(arguments: cases) func theyMeanWhatTheySay(expression: String, text: String?) throws {
    let spelled = Schema.words.spellOut("SELECT \(expression)")
    let found = try DatabaseQueue().inDatabase { try String.fetchOne($0, sql: spelled) }
    #expect(found == text, "\(spelled)")
  }

  /// A program that reads the ledger has no functions of ours.
  @Test func aLedgerHoldsThemSpelledOut() throws {
    for word in ["day_text(", "masked(", "person_number(", "hidden(", "stated("] {
      #expect(!Schema.stored.contains(word), "\(word)")
    }
    #expect(Schema.views.contains("masked(s.person)"))
    #expect(Schema.stored.contains("CREATE VIEW staff AS"))
  }
}
