"""The public suite for kernels, jupyter_kernel_test, with samples in TypeScript."""

from functools import partial

import jupyter_kernel_test

HOST = "(globalThis as any)[Symbol.for('workshop.host')]"


class KernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = "tslab"
    language_name = "typescript"
    file_extension = ".ts"

    code_hello_world = "console.log('hello, world')"
    code_stderr = "console.error('careful')"

    completion_samples = [
        {"text": "Math.hyp", "matches": ["hypot"]},
        {"text": "1 + Math.hyp", "matches": ["hypot"]},
        {"text": "nowhere.at"},
    ]
    complete_code_samples = ["1", "const a = 1;", "class A {\n  a = 1;\n}\n", "await 1", ""]
    incomplete_code_samples = ["console.log(", "class A {\n", "const a = `one", "/* a remark", "1 +"]
    invalid_code_samples = ["let 1a = 2", "const = 5", ")"]

    code_page_something = "?Math.sqrt"
    code_inspect_sample = "Math.sqrt"
    code_generate_error = "throw new RangeError('too far')"

    code_execute_result = [
        {"code": "6 * 7", "result": "42"},
        {"code": "await Promise.resolve([1])", "result": "[ 1 ]"},
        {"code": "const half = 21; 2 * half", "result": "42"},
    ]
    code_display_data = [
        {"code": "import { display } from 'tslab'; display.html('<b>bold</b>')", "mime": "text/html"},
        {"code": f"{HOST}.put({{ 'text/plain': 'put' }});", "mime": "text/plain"},
    ]
    code_clear_output = f"console.log('begun'); {HOST}.clear();"

    code_history_pattern = "6 ? 7"
    supported_history_operations = ("tail", "range", "search")


class IopubWelcomeTests(jupyter_kernel_test.IopubWelcomeTests):
    kernel_name = "tslab"
    support_iopub_welcome = True

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.kc.get_iopub_msg = partial(cls.kc.get_iopub_msg, timeout=10)
