"""What lies in the data folder."""

from qser_app.adapters import operations_storage
from qser_app.domain.operations_health import Store


def test_every_store_is_counted_and_one_that_is_not_there_is_empty(tmp_path, monkeypatch):
    monkeypatch.setattr(operations_storage, "settings", operations_storage.settings.model_copy(update={"var_dir": tmp_path}))
    (tmp_path / "media" / "ab").mkdir(parents=True)
    (tmp_path / "media" / "ab" / "one").write_bytes(b"12345")
    (tmp_path / "media" / "two").write_bytes(b"123")
    found = {heap.store: (heap.files, heap.size) for heap in operations_storage.heaps()}
    assert found == dict.fromkeys(Store, (0, 0)) | {Store.MEDIA: (2, 8)}
