/// What libFuzzer calls with each input it makes.
@_cdecl("LLVMFuzzerTestOneInput")
func testXLSX(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  if let fault = FuzzedReader.xlsx.fault(in: Array(UnsafeBufferPointer(start: start, count: count)))
  {
    fatalError(fault)
  }
  return 0
}
